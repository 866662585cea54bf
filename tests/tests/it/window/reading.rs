//! Opening a passage, and the pages of records.

use chm_tests::Window;
use fantoccini::key::Key;

use super::{result, select, until, with_papers};

#[tokio::test]
async fn a_passage_opens_where_the_words_stand() {
    let (_desk, window) = with_papers().await;
    window
        .type_query("default factors for dioxin releases")
        .await
        .unwrap();
    select(&window, "sample-dioxin-inventory-guidance").await;
    let passage = "[...document.querySelectorAll('[data-testid=preview] a[href*=\"passage=3\"]')]\
         .find(link => link.href.includes('lang=en'))";
    until(&window, "the passage of page 14", passage).await;
    window.script(&format!("{passage}.click()")).await.unwrap();
    window
        .find("[data-testid=reading-text] [data-passage='3'] mark")
        .await
        .unwrap();
    let in_sight = "(() => { const text = document.querySelector('[data-testid=reading-text]').getBoundingClientRect();\
         const at = document.querySelector('[data-passage=\"3\"]').getBoundingClientRect();\
         return at.top < text.bottom && at.bottom > text.top })()";
    until(&window, "page 14 in sight", in_sight).await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn the_text_can_be_read_in_its_other_languages() {
    let (_desk, window) = with_papers().await;
    window.type_query("dioxin inventory").await.unwrap();
    select(&window, "sample-dioxin-inventory-guidance").await;
    window.click("[data-testid=open]").await.unwrap();
    window.find("[data-testid=reading-text]").await.unwrap();
    window
        .click("[data-testid=text-language-es]")
        .await
        .unwrap();
    until(
        &window,
        "the Spanish text",
        "document.body.innerText.includes('Antes de comenzar')",
    )
    .await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn a_chemical_opens_on_a_page_of_its_own_and_leads_to_its_documents() {
    let (_desk, window) = with_papers().await;
    window.type_query("PFOS").await.unwrap();
    window.first_result("pfos").await.unwrap();
    select(&window, "pfos").await;
    window.click("[data-testid=open]").await.unwrap();
    window.find("[data-testid=record-page]").await.unwrap();
    until(
        &window,
        "the CAS number",
        "document.body.innerText.includes('1763-23-1')",
    )
    .await;
    window
        .click("[data-testid=record-documents]")
        .await
        .unwrap();
    window.find(&result("sample-foam-guidance")).await.unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn keys_alone_lead_from_the_start_to_a_passage_and_back() {
    let guidance = "sample-dioxin-inventory-guidance";
    let (_desk, window) = with_papers().await;
    window
        .press(&[Key::Control, Key::Shift], &['f'])
        .await
        .unwrap();
    let focused = "document.activeElement?.dataset.testid === 'search-box'";
    until(&window, "the focus in the search box", focused).await;
    window.type_text("dioxin inventory").await.unwrap();
    window
        .find(&result("sample-dioxin-inventory-guidance"))
        .await
        .unwrap();
    window.press(&[], &[Key::Down]).await.unwrap();
    let row = "document.activeElement?.dataset.testid === 'result'";
    until(&window, "the focus on a result", row).await;
    window.press(&[], &[Key::Down]).await.unwrap();
    until(
        &window,
        "the second result",
        "document.activeElement?.getAttribute('aria-posinset') === '2'",
    )
    .await;
    // Names of chemicals and topics come first; the paper follows them.
    for _ in 0..8 {
        if current_key(&window).await == guidance {
            break;
        }
        window.press(&[], &[Key::Down]).await.unwrap();
    }
    assert_eq!(current_key(&window).await, guidance);
    window.press(&[], &[Key::Enter]).await.unwrap();
    window
        .find("[data-testid=reading-text] mark")
        .await
        .unwrap();
    window.press(&[Key::Alt], &[Key::Left]).await.unwrap();
    window
        .find(&result("sample-dioxin-inventory-guidance"))
        .await
        .unwrap();
    window.close().await.unwrap();
}

/// The key of the result that has the focus.
async fn current_key(window: &Window) -> serde_json::Value {
    window
        .script("return document.activeElement?.dataset.key ?? null")
        .await
        .unwrap()
}

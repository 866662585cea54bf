//! The Library: searching, filters, languages, themes, and coming back.

use chm_tests::{Desk, Window};
use fantoccini::key::Key;
use serde_json::Value;

use super::{open, result, select, until, with_papers};

/// A query in one language, the result that comes first, and the direction of the window.
struct Asked {
    language: &'static str,
    query: &'static str,
    first: &'static str,
    direction: &'static str,
}

const ASKED: [Asked; 3] = [
    Asked {
        language: "en",
        query: "dioxin inventory",
        first: "sample-dioxin-inventory-guidance",
        direction: "ltr",
    },
    Asked {
        language: "ar",
        query: "جرد الديوكسينات",
        first: "sample-jo-dioxins-2022",
        direction: "rtl",
    },
    Asked {
        language: "zh",
        query: "二恶英清单",
        first: "sample-zh-dioxin-inventory",
        direction: "ltr",
    },
];

#[tokio::test]
async fn a_person_searches_in_english_arabic_and_chinese_and_narrows_by_facets() {
    let desk = Desk::with_unprotected_papers().unwrap();
    // The counts of the command line, taken before the window has the folder.
    let counts: Vec<Value> = ASKED
        .iter()
        .map(|asked| {
            desk.json(&[
                "search",
                asked.query,
                "--lang",
                asked.language,
                "--kind",
                "document",
            ])
            .unwrap()
        })
        .collect();
    let window = open(&desk).await;
    for (asked, counted) in ASKED.iter().zip(&counts) {
        window.speak(asked.language).await.unwrap();
        let direction = format!(
            "getComputedStyle(document.body).direction === '{}'",
            asked.direction
        );
        until(&window, asked.direction, &direction).await;
        window.type_query(asked.query).await.unwrap();
        window.press(&[], &[Key::Enter]).await.unwrap();
        window.click("[data-testid=tab-document]").await.unwrap();
        window.first_result(asked.first).await.unwrap();
        total_is(&window, &counted["total"]).await;
        for (facet, value) in [("type", "guidance"), ("language", "en")] {
            let css = format!("[data-testid=facet-{facet}-{value}]");
            let count = &counted["facets"][facet][value];
            window.click(&css).await.unwrap();
            total_is(&window, count).await;
            window.click(&css).await.unwrap();
            total_is(&window, &counted["total"]).await;
        }
        window.click("[data-testid=tab-all]").await.unwrap();
        until(
            &window,
            "names in other languages",
            "document.querySelector('[data-testid=expanded]')",
        )
        .await;
    }
    window.close().await.unwrap();
}

async fn total_is(window: &Window, count: &Value) {
    let condition = format!(
        "document.querySelector('[data-testid=results-count]')?.dataset.total === '{count}'"
    );
    until(window, &format!("{count} results"), &condition).await;
}

#[tokio::test]
async fn one_click_leads_back_to_one_language() {
    let (_desk, window) = with_papers().await;
    window.type_query("dioxin inventory").await.unwrap();
    window.click("[data-testid=tab-document]").await.unwrap();
    let senegal = format!(
        "document.querySelector(\"{}\")",
        result("sample-sn-dioxins-2023")
    );
    until(&window, "the French report", &senegal).await;
    window
        .click("[data-testid=search-one-language]")
        .await
        .unwrap();
    until(&window, "no French report", &format!("!{senegal}")).await;
    window
        .click("[data-testid=search-all-languages]")
        .await
        .unwrap();
    until(&window, "the French report again", &senegal).await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn back_and_forward_go_through_what_was_seen() {
    let (_desk, window) = with_papers().await;
    let guidance = "sample-dioxin-inventory-guidance";
    window.type_query("dioxin inventory").await.unwrap();
    window.find(&result(guidance)).await.unwrap();
    window
        .click("[data-testid=facet-type-guidance]")
        .await
        .unwrap();
    until(
        &window,
        "the filter in the address",
        "location.hash.includes('type=guidance')",
    )
    .await;
    select(&window, guidance).await;
    window.click("[data-testid=open]").await.unwrap();
    window.find("[data-testid=reading-text]").await.unwrap();
    window.press(&[Key::Alt], &[Key::Left]).await.unwrap();
    window
        .find("[data-testid=facet-type-guidance]:checked")
        .await
        .unwrap();
    window.press(&[Key::Alt], &[Key::Left]).await.unwrap();
    until(
        &window,
        "no filter",
        "!location.hash.includes('type=guidance')",
    )
    .await;
    window.find(&result(guidance)).await.unwrap();
    window.press(&[Key::Alt], &[Key::Right]).await.unwrap();
    window
        .find("[data-testid=facet-type-guidance]:checked")
        .await
        .unwrap();
    window.press(&[Key::Alt], &[Key::Right]).await.unwrap();
    window.find("[data-testid=reading-text]").await.unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn language_theme_and_last_place_are_there_after_a_restart() {
    let desk = Desk::with_unprotected_papers().unwrap();
    let window = open(&desk).await;
    window.speak("ru").await.unwrap();
    window.click("[data-testid=theme-menu]").await.unwrap();
    window.click("[data-testid=theme-dark]").await.unwrap();
    until(
        &window,
        "the dark theme",
        "document.documentElement.dataset.theme === 'dark'",
    )
    .await;
    window.type_query("инвентаризация ПХД").await.unwrap();
    window.find(&result("sample-by-pcb-2020")).await.unwrap();
    for (what, kept) in [
        ("the language", "state.language === 'ru'"),
        ("the theme", "state.theme === 'dark'"),
        ("the place", "state.lastPlace.includes('q=')"),
    ] {
        let script =
            format!("return window.__TAURI_INTERNALS__.invoke('desk_state').then(state => {kept})");
        window
            .until(&format!("{what} to be kept"), &script)
            .await
            .unwrap();
    }
    window.close().await.unwrap();

    let window = open(&desk).await;
    window.find(&result("sample-by-pcb-2020")).await.unwrap();
    until(
        &window,
        "the dark theme",
        "document.documentElement.dataset.theme === 'dark'",
    )
    .await;
    until(&window, "Russian", "document.documentElement.lang === 'ru'").await;
    let typed = "document.querySelector('[data-testid=search-box]').value === 'инвентаризация ПХД'";
    until(&window, "the query", typed).await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn nothing_found_says_why_and_shows_the_way_on() {
    let (_desk, window) = with_papers().await;
    window.type_query("dioxin").await.unwrap();
    window
        .click("[data-testid=facet-type-legislation], [data-testid=facet-type-guidance]")
        .await
        .unwrap();
    window.type_query("qqqxxqqq").await.unwrap();
    window.find("[data-testid=no-results]").await.unwrap();
    window.close().await.unwrap();
}

#[tokio::test]
async fn the_sync_card_says_that_the_desk_is_not_enrolled_and_nothing_waits() {
    let (_desk, window) = with_papers().await;
    let card = window
        .find("[data-testid=sync-card]")
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(!card.trim().is_empty());
    let state = window
        .script("return window.__TAURI_INTERNALS__.invoke('desk_state').then(state => state.sync)")
        .await
        .unwrap();
    assert_eq!(state["state"], "not-enrolled", "{state}");
    assert_eq!(state["waiting"], 0, "{state}");
    window.close().await.unwrap();
}

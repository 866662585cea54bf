//! Access: no violation that axe-core knows, in both directions of writing and both themes.

use chm_tests::{Setting, Window};

use super::{select, with_papers};

#[tokio::test]
async fn axe_finds_nothing_in_english() {
    let (_desk, window) = with_papers().await;
    assert_accessible(&window, "the start").await;
    check_views(
        &window,
        "dioxin inventory",
        "sample-dioxin-inventory-guidance",
    )
    .await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn axe_finds_nothing_in_arabic() {
    let (_desk, window) = with_papers().await;
    window.speak("ar").await.unwrap();
    assert_accessible(&window, "the start").await;
    check_views(&window, "جرد الديوكسينات", "sample-jo-dioxins-2022").await;
    window.close().await.unwrap();
}

#[tokio::test]
async fn axe_finds_nothing_in_the_dark_theme() {
    let (desk, window) = with_papers().await;
    window.click("[data-testid=theme-menu]").await.unwrap();
    window.click("[data-testid=theme-dark]").await.unwrap();
    let dark = "return document.documentElement.dataset.theme === 'dark'";
    window.until("the dark theme", dark).await.unwrap();
    check_views(
        &window,
        "dioxin inventory",
        "sample-dioxin-inventory-guidance",
    )
    .await;
    window.close().await.unwrap();
    drop(desk);
}

/// The Library with results, a text, a chemical, the help and an empty answer.
async fn check_views(window: &Window, query: &str, key: &str) {
    window.type_query(query).await.unwrap();
    select(window, key).await;
    window.find("[data-testid=preview]").await.unwrap();
    assert_accessible(window, "the Library with results").await;
    window.click("[data-testid=open]").await.unwrap();
    window
        .find("[data-testid=reading-text] mark")
        .await
        .unwrap();
    assert_accessible(window, "a text").await;
    window.type_query("PFOS").await.unwrap();
    select(window, "pfos").await;
    window.click("[data-testid=open]").await.unwrap();
    window.find("[data-testid=record-page]").await.unwrap();
    assert_accessible(window, "a chemical").await;
    window.click("[data-testid=nav-help]").await.unwrap();
    window.find("[data-testid=help-text]").await.unwrap();
    assert_accessible(window, "the help").await;
    window.type_query("qqqxxqqq").await.unwrap();
    window.find("[data-testid=no-results]").await.unwrap();
    assert_accessible(window, "an empty answer").await;
}

pub async fn assert_accessible(window: &Window, view: &str) {
    let violations = window.axe_violations().await.unwrap();
    assert!(violations.is_empty(), "{view}:\n{}", violations.join("\n"));
}

#[tokio::test]
async fn a_window_over_a_damaged_desk_says_so_and_touches_nothing() {
    let desk = chm_tests::Desk::with_starter().unwrap();
    let path = desk.path().join("public.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.iter_mut().skip(100).for_each(|byte| *byte = 0x55);
    std::fs::write(&path, &bytes).unwrap();
    let programs = chm_tests::Programs::built().unwrap();
    let window = Window::launch(&programs, desk.path(), Setting::default())
        .await
        .unwrap();
    let said = "return document.body.innerText.includes('D-2003')";
    window
        .until("the message on the damaged database", said)
        .await
        .unwrap();
    assert_accessible(&window, "the message").await;
    window.close().await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
}

//! The first run: in each language, without a connection, and after a power cut.

use chm_tests::{Desk, Programs, Setting, Window};
use serde_json::json;

use super::access::assert_accessible;
use super::until;

const STEPS: [&str; 5] = ["language", "content", "enrolment", "protection", "ready"];
/// The passphrase that the first run sets.
pub const PASSPHRASE: &str = "seven calm herons at dusk";

/// A language, the locale of a system that speaks it, and the step at which the power fails.
struct Run {
    language: &'static str,
    locale: &'static str,
    cut_at: &'static str,
}

#[tokio::test]
async fn the_first_run_speaks_english() {
    first_run("en", "en_KE.UTF-8", "content").await;
}

#[tokio::test]
async fn the_first_run_speaks_arabic() {
    first_run("ar", "ar_JO.UTF-8", "protection").await;
}

#[tokio::test]
async fn the_first_run_speaks_chinese() {
    first_run("zh", "zh_CN.UTF-8", "language").await;
}

#[tokio::test]
async fn the_first_run_speaks_french() {
    first_run("fr", "fr_SN.UTF-8", "enrolment").await;
}

#[tokio::test]
async fn the_first_run_speaks_russian() {
    first_run("ru", "ru_KZ.UTF-8", "ready").await;
}

#[tokio::test]
async fn the_first_run_speaks_spanish() {
    first_run("es", "es_UY.UTF-8", "enrolment").await;
}

async fn first_run(language: &'static str, locale: &'static str, cut_at: &'static str) {
    let run = Run {
        language,
        locale,
        cut_at,
    };
    let desk = Desk::unmade().unwrap();
    let mut window = run.open(&desk).await;
    let steps = "document.querySelectorAll('[data-testid^=step-]').length === 5";
    until(&window, "five steps", steps).await;
    for step in STEPS {
        run.expect(&window, step).await;
        if step == run.cut_at {
            window.kill();
            window = run.open(&desk).await;
            if step == "ready" {
                // What was protected before the cut asks for its passphrase first.
                window.find("[data-testid=lock-screen]").await.unwrap();
                window
                    .fill("[data-testid=passphrase]", PASSPHRASE)
                    .await
                    .unwrap();
                window.click("[data-testid=unlock]").await.unwrap();
            }
            run.expect(&window, step).await;
        }
        if matches!(language, "en" | "ar") {
            assert_accessible(&window, &format!("the step {step} in {language}")).await;
        }
        if step == "protection" {
            protect(&window).await;
        }
        let next = if step == "ready" { "end" } else { "next" };
        window
            .click(&format!("[data-testid=first-run-{next}]"))
            .await
            .unwrap();
    }
    window.find("[data-testid=today]").await.unwrap();
    let state = window.invoke("desk_state", &json!({})).await.unwrap();
    assert_eq!(state["firstRun"], "done");
    assert_eq!(state["privatePart"], "open");
    assert_eq!(state["language"], language);
    window.close().await.unwrap();
}

impl Run {
    async fn open(&self, desk: &Desk) -> Window {
        let setting = Setting {
            locale: self.locale,
            ..Setting::default()
        };
        Window::launch(&Programs::built().unwrap(), desk.path(), setting)
            .await
            .unwrap()
    }

    /// Waits for a step in the language of the system, in words and not in names of messages.
    async fn expect(&self, window: &Window, step: &str) {
        window
            .find(&format!("[data-testid=first-run][data-step={step}]"))
            .await
            .unwrap();
        let spoken = format!("document.documentElement.lang === '{}'", self.language);
        until(window, self.language, &spoken).await;
        let words = "document.querySelector('h1').innerText.trim().length > 3\
             && !/first-run-|protect-/.test(document.body.innerText)";
        until(window, "words", words).await;
    }
}

/// Goes through the first run in English; gives the recovery key that it shows.
pub async fn walk(window: &Window) -> String {
    let mut recovery_key = String::new();
    for step in STEPS {
        window
            .find(&format!("[data-testid=first-run][data-step={step}]"))
            .await
            .unwrap();
        if step == "protection" {
            let shown = window.find("[data-testid=recovery-key]").await.unwrap();
            recovery_key = shown.text().await.unwrap();
            protect(window).await;
        }
        let next = if step == "ready" { "end" } else { "next" };
        let css = format!("[data-testid=first-run-{next}]");
        window.click(&css).await.unwrap();
    }
    window.find("[data-testid=today]").await.unwrap();
    recovery_key
}

async fn protect(window: &Window) {
    for field in ["new-passphrase", "new-passphrase-again"] {
        let css = format!("[data-testid={field}]");
        window.fill(&css, PASSPHRASE).await.unwrap();
    }
    window.click("[data-testid=recovery-kept]").await.unwrap();
}

#[tokio::test]
async fn what_is_missing_is_named_and_protection_can_wait() {
    let desk = Desk::unmade().unwrap();
    let programs = Programs::built().unwrap();
    let window = Window::launch(&programs, desk.path(), Setting::default())
        .await
        .unwrap();
    for step in ["content", "enrolment", "protection"] {
        window.click("[data-testid=first-run-next]").await.unwrap();
        window
            .find(&format!("[data-testid=first-run][data-step={step}]"))
            .await
            .unwrap();
    }
    window.click("[data-testid=first-run-next]").await.unwrap();
    window
        .find("[data-testid=new-passphrase][aria-invalid=true]")
        .await
        .unwrap();
    assert_accessible(&window, "a step with something missing").await;
    window.click("[data-testid=first-run-skip]").await.unwrap();
    window.click("[data-testid=ready-library]").await.unwrap();
    window.find("[data-testid=welcome]").await.unwrap();
    let state = window.invoke("desk_state", &json!({})).await.unwrap();
    assert_eq!(state["privatePart"], "none");
    window.close().await.unwrap();
}

//! The splitters between the panes of the Library.

use chm_tests::{Desk, Window};
use fantoccini::key::Key;

use super::{open, until, with_papers};

const RAIL: &str = "[data-testid=splitter-rail]";
const DETAIL: &str = "[data-testid=splitter-detail]";

/// The width that a splitter tells, which must be that of its pane.
async fn width(window: &Window, splitter: &str) -> i64 {
    let script = format!(
        "const line = document.querySelector('{splitter}');\
         const pane = document.getElementById(line.getAttribute('aria-controls'));\
         return [Number(line.ariaValueNow), Math.round(pane.getBoundingClientRect().width)]"
    );
    let widths = window.script(&script).await.unwrap();
    assert_eq!(widths[0], widths[1], "{splitter}");
    widths[0].as_i64().unwrap()
}

async fn focus(window: &Window, splitter: &str) {
    let script = format!("document.querySelector('{splitter}').focus(); return true");
    window.script(&script).await.unwrap();
}

async fn search(window: &Window) {
    window.type_query("dioxin").await.unwrap();
    window.find(RAIL).await.unwrap();
    window.find(DETAIL).await.unwrap();
}

#[tokio::test]
async fn a_splitter_moves_by_keys_the_way_they_point_and_is_reset_by_enter() {
    let (_desk, window) = with_papers().await;
    search(&window).await;
    let (rail, detail) = (width(&window, RAIL).await, width(&window, DETAIL).await);
    focus(&window, RAIL).await;
    window.press(&[], &[Key::Right, Key::Right]).await.unwrap();
    assert_eq!(width(&window, RAIL).await, rail + 32);
    focus(&window, DETAIL).await;
    window.press(&[], &[Key::Right]).await.unwrap();
    assert_eq!(width(&window, DETAIL).await, detail - 16);
    window.press(&[], &[Key::End]).await.unwrap();
    let list = "document.getElementById('list').getBoundingClientRect().width >= 340";
    until(&window, "a list that can be read", list).await;
    window.press(&[], &[Key::Enter]).await.unwrap();
    assert_eq!(width(&window, DETAIL).await, detail);
    // Right to left, the rail lies on the right: the same key makes it narrower.
    window.speak("ar").await.unwrap();
    focus(&window, RAIL).await;
    window.press(&[], &[Key::Right]).await.unwrap();
    assert_eq!(width(&window, RAIL).await, rail + 16);
    window.close().await.unwrap();
}

#[tokio::test]
async fn a_width_set_by_dragging_is_there_after_a_restart() {
    let desk = Desk::with_unprotected_papers().unwrap();
    let window = open(&desk).await;
    search(&window).await;
    let rail = width(&window, RAIL).await;
    let drag = format!(
        "const line = document.querySelector('{RAIL}');\
         const box = line.getBoundingClientRect();\
         line.setPointerCapture = () => undefined;\
         const send = (type, by) => line.dispatchEvent(new PointerEvent(type, {{ bubbles: true,\
           pointerId: 1, button: 0, clientX: box.x + 2 + by, clientY: box.y + 90 }}));\
         send('pointerdown', 0); send('pointermove', 40); send('lostpointercapture', 40);\
         return true"
    );
    window.script(&drag).await.unwrap();
    assert_eq!(width(&window, RAIL).await, rail + 40);
    let kept = format!(
        "return window.__TAURI_INTERNALS__.invoke('desk_state')\
         .then(state => state.panes === 'rail={}')",
        rail + 40
    );
    window.until("the width to be kept", &kept).await.unwrap();
    window.close().await.unwrap();

    let window = open(&desk).await;
    search(&window).await;
    assert_eq!(width(&window, RAIL).await, rail + 40);
    window.close().await.unwrap();
}

#[tokio::test]
async fn where_list_and_detail_share_one_pane_there_is_no_splitter() {
    let (_desk, window) = with_papers().await;
    search(&window).await;
    for _ in 0..5 {
        window.press(&[Key::Control], &['+']).await.unwrap();
    }
    until(
        &window,
        "no splitter at 200 %",
        "!document.querySelector('[role=separator]')",
    )
    .await;
    let inside = "document.documentElement.scrollWidth <= innerWidth";
    until(&window, "nothing beyond the window", inside).await;
    window.close().await.unwrap();
}

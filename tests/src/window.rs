//! The real window, driven through WebDriver.

mod driver;

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};

use self::driver::Driver;
use crate::display::SCREEN;
use crate::{Display, Programs, workspace_root};

/// How long anything in the window may take before a test fails.
const PATIENCE: Duration = Duration::from_secs(40);

/// Stops of the Tab key after which a test gives up.
const STOPS: usize = 120;

/// A running window with its driver and display; all end with this value.
pub struct Window {
    /// The WebDriver session.
    pub client: Client,
    driver: Driver,
    /// The display on which it runs.
    pub display: Display,
}

/// How a window is opened.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Language of the interface; `None` for the one that the desk remembers.
    pub language: Option<&'a str>,
    /// Locale of the system.
    pub locale: &'a str,
    /// Width and height of the screen; the window fills it up to its own size.
    pub screen: (u32, u32),
    /// Folder of a real Secret Service, which keeps its entries there; `None` for a system
    /// without one.
    pub keyring: Option<&'a Path>,
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Self {
            language: None,
            locale: "en_GB.UTF-8",
            screen: SCREEN,
            keyring: None,
        }
    }
}

impl Window {
    /// Opens the window on a data folder and waits until the search box can be used.
    ///
    /// # Errors
    /// When a program is missing, or the window does not come up.
    pub async fn open(programs: &Programs, data: &Path) -> Result<Self> {
        let window = Self::launch(programs, data, Setting::default()).await?;
        window.find("[data-testid=search-box]").await?;
        Ok(window)
    }

    /// Opens the window without waiting for any part of it.
    ///
    /// # Errors
    /// When a program is missing.
    pub async fn launch(programs: &Programs, data: &Path, setting: Setting<'_>) -> Result<Self> {
        let display = Display::start(setting.screen)?;
        let driver = Driver::start(data, &display, setting).await?;
        let client = within("the start of the window", driver.session(programs)).await?;
        Ok(Self {
            client,
            driver,
            display,
        })
    }

    /// Waits for an element.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn find(&self, css: &str) -> Result<Element> {
        let found = self
            .client
            .wait()
            .at_most(PATIENCE)
            .every(Duration::from_millis(50))
            .for_element(Locator::Css(css))
            .await;
        match found {
            Ok(element) => Ok(element),
            Err(error) => Err(error).context(format!(
                "no {css} in the window; it shows: {}",
                self.seen().await?
            )),
        }
    }

    /// Waits until an element stands still, and clicks it.
    ///
    /// # Errors
    /// When it does not appear or cannot be clicked.
    pub async fn click(&self, css: &str) -> Result<()> {
        let still = format!(
            "const at = () => {{ const box = document.querySelector({})?.getBoundingClientRect();\
               return box ? [box.x, box.y, box.width, box.height].join() : null; }};\
             const frame = () => new Promise(done => requestAnimationFrame(done));\
             return (async () => {{ const first = at(); for (let n = 0; n < 6; n++) await frame();\
               return first !== null && first === at(); }})()",
            json!(css)
        );
        self.until(&format!("{css} to stand still"), &still).await?;
        let element = self.find(css).await?;
        within(&format!("a click on {css}"), element.click()).await
    }

    /// Replaces the query in the search box by typing.
    ///
    /// # Errors
    /// When there is no search box.
    pub async fn type_query(&self, query: &str) -> Result<()> {
        let search_box = self.find("[data-testid=search-box]").await?;
        search_box.clear().await?;
        search_box.send_keys(query).await?;
        Ok(())
    }

    /// Presses keys one after another, the modifiers held down meanwhile, wherever the focus is.
    ///
    /// # Errors
    /// When the window takes no keys.
    pub async fn press<K: Into<char> + Copy>(&self, modifiers: &[Key], keys: &[K]) -> Result<()> {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for key in modifiers {
            actions = actions.then(KeyAction::Down {
                value: char::from(*key),
            });
        }
        for key in keys {
            let value: char = (*key).into();
            actions = actions
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        for key in modifiers.iter().rev() {
            actions = actions.then(KeyAction::Up {
                value: char::from(*key),
            });
        }
        within("keys", self.client.perform_actions(actions)).await
    }

    /// Types a text wherever the focus is.
    ///
    /// # Errors
    /// When the window takes no keys.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        let keys: Vec<char> = text.chars().collect();
        self.press(&[], &keys).await
    }

    /// Types into a field, in place of what it holds.
    ///
    /// # Errors
    /// When it does not appear or takes no keys.
    pub async fn fill(&self, css: &str, text: &str) -> Result<()> {
        let field = self.find(css).await?;
        within("the emptying of a field", field.clear()).await?;
        within(&format!("typing into {css}"), field.send_keys(text)).await
    }

    /// Presses Tab until an element has the focus, as a person without a mouse does.
    ///
    /// # Errors
    /// When the focus does not come to it.
    pub async fn tab_to(&self, css: &str) -> Result<()> {
        self.find(css).await?;
        let is_there = format!(
            "return document.activeElement?.matches({}) === true",
            json!(css)
        );
        for _ in 0..STOPS {
            if self.script(&is_there).await? == json!(true) {
                return Ok(());
            }
            self.press(&[], &[Key::Tab]).await?;
        }
        bail!("Tab does not lead to {css}; {}", self.seen().await?)
    }

    /// Asks the desk behind the window.
    ///
    /// # Errors
    /// When the command fails.
    pub async fn invoke(&self, command: &str, arguments: &Value) -> Result<Value> {
        let script = format!(
            "return window.__TAURI_INTERNALS__.invoke({}, {arguments})",
            json!(command)
        );
        self.script(&script).await
    }

    /// Switches the language of the window by its menu.
    ///
    /// # Errors
    /// When the language does not change.
    pub async fn speak(&self, language: &str) -> Result<()> {
        self.click("[data-testid=language-menu]").await?;
        self.click(&format!("[data-testid=language-{language}]"))
            .await?;
        let script = format!("return document.documentElement.lang.startsWith('{language}')");
        self.until(&format!("the language {language}"), &script)
            .await
    }

    /// Waits until a query is answered whose first result has this key.
    ///
    /// # Errors
    /// When another result stays first.
    pub async fn first_result(&self, key: &str) -> Result<()> {
        let script = format!(
            "return document.querySelector('[data-testid=result][aria-posinset=\"1\"]')\
             ?.dataset.key === {}",
            json!(key)
        );
        self.until(&format!("{key} as the first result"), &script)
            .await
    }

    /// Runs a script of the form `return …` until it gives `true`.
    ///
    /// # Errors
    /// When it does not within the time allowed; names what was waited for.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.script(script).await? == json!(true) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        bail!(
            "waited in vain for {what}; the window shows: {}",
            self.seen().await?
        )
    }

    /// Address and text of the window, for messages.
    async fn seen(&self) -> Result<Value> {
        let script = "return location.hash + ' ' + document.activeElement?.outerHTML.slice(0, 200)\
             + document.body.innerText.slice(0, 2500)";
        self.script(script).await
    }

    /// Runs a script and gives its value.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str) -> Result<Value> {
        within("a script", self.client.execute(script, Vec::new())).await
    }

    /// Checks the page by axe-core and gives its violations, one line each.
    ///
    /// # Errors
    /// When axe-core is not installed under `ui/node_modules`, or cannot run.
    pub async fn axe_violations(&self) -> Result<Vec<String>> {
        let axe = workspace_root().join("ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&axe).context("axe-core is not installed in ui")?;
        self.script(&source).await?;
        let check = self.client.execute_async(
                "const done = arguments[0];
                 axe.run(document).then(r => done(r.violations.map(v =>
                   v.id + ': ' + v.help + ' — ' + v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | '))),
                   e => done(['axe failed: ' + e]));",
                Vec::new(),
            );
        let found = within("axe", check).await?;
        let list = found.as_array().context("axe gave no list")?;
        Ok(list
            .iter()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect())
    }

    /// Closes the window and its driver.
    ///
    /// # Errors
    /// When the session does not end.
    pub async fn close(mut self) -> Result<()> {
        within("the end of the session", self.client.clone().close()).await?;
        self.driver.end();
        Ok(())
    }

    /// Ends the window as a power cut would, wherever it stands.
    pub fn kill(mut self) {
        self.driver.end();
    }
}

/// Awaits an answer of the driver, which may never come when the window hangs.
async fn within<T, E>(what: &str, answer: impl Future<Output = Result<T, E>>) -> Result<T>
where
    E: std::error::Error + Send + Sync + 'static,
{
    let answer = tokio::time::timeout(PATIENCE, answer).await;
    let answer = answer.with_context(|| format!("no answer to {what}"))?;
    answer.with_context(|| format!("{what} failed"))
}

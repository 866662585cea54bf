//! Pictures of the real window for the documentation: `screenshots [FOLDER]`.
//!
//! Every screen in English, Arabic, Chinese and Russian, and in English with dark colours. The
//! people in them are invented, as their names say.

use std::path::PathBuf;

use anyhow::Result;
use chm_tests::{Desk, PASSPHRASE, Programs, Setting, Window, workspace_root};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A language, a question in it, and the paper that the picture shows beside the list.
struct Look {
    language: &'static str,
    theme: &'static str,
    query: &'static str,
    paper: &'static str,
}

const fn look(
    language: &'static str,
    theme: &'static str,
    query: &'static str,
    paper: &'static str,
) -> Look {
    Look {
        language,
        theme,
        query,
        paper,
    }
}

const LOOKS: [Look; 5] = [
    look(
        "en",
        "light",
        "dioxin inventory",
        "sample-dioxin-inventory-guidance",
    ),
    look("ar", "light", "جرد الديوكسينات", "sample-jo-dioxins-2022"),
    look("zh", "light", "二恶英清单", "sample-zh-dioxin-inventory"),
    look(
        "ru",
        "light",
        "инвентаризация диоксинов",
        "sample-kz-dioxins-2023",
    ),
    look(
        "en",
        "dark",
        "dioxin inventory",
        "sample-dioxin-inventory-guidance",
    ),
];

/// Name of a picture, address, and what must be in sight.
const SCREENS: [(&str, &str, &str); 8] = [
    ("today", "/today", "[data-testid=today-new]"),
    ("contacts", "/contacts", "[data-testid=contact-card]"),
    (
        "coverage",
        "/contacts?view=coverage",
        "[data-testid=coverage]",
    ),
    ("nodes", "/nodes", "[data-testid=node-list]"),
    ("calendar", "/calendar", "[data-testid=events-none]"),
    ("settings", "/settings", "[data-testid=settings]"),
    (
        "protection",
        "/settings/protection",
        "[data-testid=settings-keyring]",
    ),
    ("help", "/help", "[data-testid=help-text]"),
];

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let folder = arguments
        .next()
        .map_or_else(|| workspace_root().join("docs/screenshots"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let camera = Camera {
        programs: Programs::built()?,
        folder,
    };
    for look in &LOOKS {
        camera.first_run(look).await?;
        camera.desk(look).await?;
    }
    camera.sizes(&LOOKS[0]).await
}

struct Camera {
    programs: Programs,
    folder: PathBuf,
}

impl Camera {
    async fn open(&self, desk: &Desk, look: &Look, screen: (u32, u32)) -> Result<Window> {
        let setting = Setting {
            language: Some(look.language),
            screen,
            ..Setting::default()
        };
        Window::launch(&self.programs, desk.path(), setting).await
    }

    /// The steps of a first run that differ: content and protection.
    async fn first_run(&self, look: &Look) -> Result<()> {
        let desk = Desk::unmade()?;
        let window = self.open(&desk, look, (1366, 768)).await?;
        window.find("[data-testid=first-run]").await?;
        paint(&window, look).await?;
        self.take(&window, "first-run", look).await?;
        window.click("[data-testid=first-run-next]").await?;
        window.find("[data-testid=first-run-content] li").await?;
        let complete = "return !document.querySelector('[data-testid=first-run-content] progress')";
        window.until("all records indexed", complete).await?;
        self.take(&window, "first-run-content", look).await?;
        for _ in 0..2 {
            window.click("[data-testid=first-run-next]").await?;
        }
        window.find("[data-testid=recovery-key]").await?;
        window
            .fill("[data-testid=new-passphrase]", "an example, not a secret")
            .await?;
        self.take(&window, "first-run-protection", look).await?;
        window.close().await
    }

    /// Every screen of a desk with papers and people.
    async fn desk(&self, look: &Look) -> Result<()> {
        let desk = Desk::with_people()?;
        let window = self.open(&desk, look, (1366, 768)).await?;
        window.find("[data-testid=lock-screen]").await?;
        paint(&window, look).await?;
        self.take(&window, "lock", look).await?;
        unlock(&window).await?;
        prepare(&window).await?;
        search(&window, look).await?;
        self.take(&window, "library", look).await?;
        window.click("[data-testid=open]").await?;
        window.find("[data-testid=reading-text] mark").await?;
        self.take(&window, "reading", look).await?;
        go(&window, "/library?q=PFOS").await?;
        window.click("[data-testid=result][data-key=pfos]").await?;
        window.click("[data-testid=open]").await?;
        window.find("[data-testid=record-page] h1").await?;
        self.take(&window, "chemical", look).await?;
        // The search box stands on every screen: empty, as a day begins.
        go(&window, "/library").await?;
        window.find("[data-testid=welcome]").await?;
        for (name, address, css) in SCREENS {
            go(&window, address).await?;
            window.find(css).await?;
            self.take(&window, name, look).await?;
        }
        go(&window, "/contacts").await?;
        window.click("[data-testid=contact-add]").await?;
        window.find("[data-testid=contact-form][open]").await?;
        self.take(&window, "contact-form", look).await?;
        window.press(&[], &[Key::Escape]).await?;
        window.press(&[Key::Control], &['k']).await?;
        window.find("[data-testid=palette][open]").await?;
        window.type_text(look.query).await?;
        window
            .find("[data-testid=palette] [data-group=documents]")
            .await?;
        self.take(&window, "palette", look).await?;
        window.press(&[], &[Key::Escape, Key::Escape]).await?;
        go(&window, "/library").await?;
        window.press(&[Key::Control], &['/']).await?;
        window.find("[data-testid=keys][open]").await?;
        self.take(&window, "keys", look).await?;
        window.press(&[], &[Key::Escape]).await?;
        window.type_query("qqqxxqqq").await?;
        window.find("[data-testid=no-results]").await?;
        self.take(&window, "no-results", look).await?;
        window.close().await
    }

    /// Today and the Library at 200 % and in the narrowest window.
    async fn sizes(&self, look: &Look) -> Result<()> {
        let desk = Desk::with_people()?;
        let window = self.open(&desk, look, (1366, 768)).await?;
        unlock(&window).await?;
        prepare(&window).await?;
        for _ in 0..5 {
            window.press(&[Key::Control], &['+']).await?;
        }
        go(&window, "/today").await?;
        self.take(&window, "zoom-200-today", look).await?;
        window.type_query(look.query).await?;
        window.find("[data-testid=result]").await?;
        self.take(&window, "zoom-200-library", look).await?;
        window.press(&[Key::Control], &['0']).await?;
        window.close().await?;
        let window = self.open(&desk, look, (1024, 600)).await?;
        unlock(&window).await?;
        go(&window, "/today").await?;
        window.find("[data-testid=today-new]").await?;
        self.take(&window, "width-1024-today", look).await?;
        search(&window, look).await?;
        self.take(&window, "width-1024-library", look).await?;
        window.close().await
    }

    async fn take(&self, window: &Window, view: &str, look: &Look) -> Result<()> {
        let still = "return document.fonts.ready.then(() => new Promise(done =>\
             requestAnimationFrame(() => requestAnimationFrame(() => done(\
               document.getAnimations().every(one => one.playState !== 'running'))))))";
        window.until("a still picture", still).await?;
        let dark = if look.theme == "dark" { "-dark" } else { "" };
        let path = self
            .folder
            .join(format!("{view}{dark}-{}.png", look.language));
        window.display.picture(&path)?;
        println!("{}", path.display());
        Ok(())
    }
}

async fn unlock(window: &Window) -> Result<()> {
    window.find("[data-testid=lock-screen]").await?;
    window.fill("[data-testid=passphrase]", PASSPHRASE).await?;
    window.click("[data-testid=unlock]").await?;
    window.find("[data-testid=today]").await?;
    Ok(())
}

/// Gives a desk something that lies behind it: stars, a confirmed contact, a text begun.
async fn prepare(window: &Window) -> Result<()> {
    let asked = json!({ "request": { "interface": "en", "offset": 0, "limit": 6 } });
    if let Ok(page) = window.invoke("contact_page", &asked).await {
        for row in page["rows"].as_array().into_iter().flatten().take(3) {
            let id: &Value = &row["id"];
            window
                .invoke("star_contacts", &json!({ "ids": [id], "starred": true }))
                .await?;
            window
                .invoke("confirm_contact", &json!({ "id": id }))
                .await?;
        }
    }
    Ok(())
}

async fn paint(window: &Window, look: &Look) -> Result<()> {
    let wish = json!({ "name": "theme", "value": look.theme });
    window.invoke("set_preference", &wish).await?;
    let painted = format!(
        "document.documentElement.dataset.theme = '{}'; return true",
        look.theme
    );
    window.script(&painted).await?;
    Ok(())
}

/// Searches and selects the paper of a look, with its preview in sight.
async fn search(window: &Window, look: &Look) -> Result<()> {
    go(window, "/library").await?;
    window.type_query(look.query).await?;
    window.press(&[], &[Key::Enter]).await?;
    let row = format!("[data-testid=result][data-key='{}']", look.paper);
    window.click(&row).await?;
    let beside = format!(
        "return document.querySelector('[data-testid=preview]')?.dataset.id\
         === document.querySelector(\"{row}\")?.dataset.id"
    );
    window.until("the paper beside the list", &beside).await
}

async fn go(window: &Window, address: &str) -> Result<()> {
    window
        .script(&format!("location.hash = '#{address}'; return true"))
        .await?;
    Ok(())
}

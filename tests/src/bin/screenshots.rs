//! Pictures of the real window for the documentation: `screenshots [FOLDER]`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use chm_tests::{Desk, Programs, Setting, Window, workspace_root};
use fantoccini::key::Key;

/// Language, query, and the result that the picture shows beside the list.
const LIBRARY: [(&str, &str, &str); 6] = [
    ("en", "dioxin inventory", "sample-dioxin-inventory-guidance"),
    ("ar", "جرد الديوكسينات", "sample-jo-dioxins-2022"),
    ("zh", "二恶英清单", "sample-zh-dioxin-inventory"),
    (
        "fr",
        "inventaire des dioxines",
        "sample-dioxin-inventory-guidance",
    ),
    ("ru", "инвентаризация диоксинов", "sample-kz-dioxins-2023"),
    (
        "es",
        "inventario de dioxinas",
        "sample-dioxin-inventory-guidance",
    ),
];

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map_or_else(|| workspace_root().join("docs/screenshots"), PathBuf::from);
    std::fs::create_dir_all(&folder)?;
    let camera = Camera {
        programs: Programs::built()?,
        desk: Desk::with_unprotected_papers()?,
        folder,
    };
    for (language, query, key) in LIBRARY {
        camera.views(language, query, key).await?;
    }
    camera.english_only().await?;
    camera.narrow().await
}

struct Camera {
    programs: Programs,
    desk: Desk,
    folder: PathBuf,
}

impl Camera {
    async fn open(&self, setting: Setting<'_>) -> Result<Window> {
        let window = Window::launch(&self.programs, self.desk.path(), setting).await?;
        window.find("[data-testid=search-box]").await?;
        Ok(window)
    }

    /// The Library in one language; a text and a chemical where their script differs.
    async fn views(&self, language: &str, query: &str, key: &str) -> Result<()> {
        let window = self
            .open(Setting {
                language: Some(language),
                ..Setting::default()
            })
            .await?;
        search(&window, query, key).await?;
        self.take(&window, "library", language).await?;
        if matches!(language, "en" | "ar") {
            window.click("[data-testid=open]").await?;
            window.find("[data-testid=reading-text] mark").await?;
            self.take(&window, "reading", language).await?;
        }
        if matches!(language, "en" | "zh") {
            search(&window, "PFOS", "pfos").await?;
            window.click("[data-testid=open]").await?;
            window.find("[data-testid=record-page]").await?;
            self.take(&window, "chemical", language).await?;
        }
        // The place is remembered; the next window begins where a person begins.
        self.leave(window).await
    }

    async fn english_only(&self) -> Result<()> {
        let language = "en";
        let window = self
            .open(Setting {
                language: Some(language),
                ..Setting::default()
            })
            .await?;
        window.find("[data-testid=welcome]").await?;
        self.take(&window, "empty", language).await?;
        window.click("[data-testid=nav-help]").await?;
        window.find("[data-testid=help-text]").await?;
        self.take(&window, "help", language).await?;
        window.type_query("qqqxxqqq").await?;
        window.find("[data-testid=no-results]").await?;
        self.take(&window, "zero-results", language).await?;
        window.type_query("regional centre Dakar").await?;
        window.press(&[], &[Key::Enter]).await?;
        window.click("[data-testid=tab-centre]").await?;
        window.click("[data-testid=result]").await?;
        window.click("[data-testid=open]").await?;
        window.find("[data-testid=record-page]").await?;
        self.take(&window, "centre", language).await?;
        window.click("[data-testid=nav-library]").await?;
        window.click("[data-testid=tab-all]").await?;
        let (_, query, key) = LIBRARY[0];
        search(&window, query, key).await?;
        window.click("[data-testid=theme-menu]").await?;
        window.click("[data-testid=theme-dark]").await?;
        self.take(&window, "library-dark", language).await?;
        window.click("[data-testid=open]").await?;
        window.find("[data-testid=reading-text] mark").await?;
        self.take(&window, "reading-dark", language).await?;
        window.click("[data-testid=theme-menu]").await?;
        window.click("[data-testid=theme-light]").await?;
        window.click("[data-testid=back-to-results]").await?;
        search(&window, query, key).await?;
        for _ in 0..5 {
            window.press(&[Key::Control], &['+']).await?;
        }
        self.take(&window, "zoom-200", language).await?;
        window.press(&[Key::Control], &['0']).await?;
        self.leave(window).await
    }

    async fn narrow(&self) -> Result<()> {
        let (language, query, key) = LIBRARY[0];
        let window = self
            .open(Setting {
                language: Some(language),
                screen: (1024, 600),
                ..Setting::default()
            })
            .await?;
        search(&window, query, key).await?;
        self.take(&window, "width-1024", language).await?;
        self.leave(window).await
    }

    /// Goes back to an empty Library, waits until that place is remembered, and closes.
    async fn leave(&self, window: Window) -> Result<()> {
        window
            .script("location.hash = '#/library'; return true")
            .await?;
        let kept = "return window.__TAURI_INTERNALS__.invoke('desk_state')\
             .then(state => state.lastPlace === '/library')";
        window.until("the place is kept", kept).await?;
        window.close().await
    }

    async fn take(&self, window: &Window, view: &str, language: &str) -> Result<()> {
        let still = "return document.fonts.ready.then(() => new Promise(done =>\
             requestAnimationFrame(() => requestAnimationFrame(() => done(true)))))";
        window.until("a still picture", still).await?;
        let path: &Path = &self.folder.join(format!("{view}-{language}.png"));
        window.display.picture(path)?;
        println!("{}", path.display());
        Ok(())
    }
}

/// Searches and selects a result, with its preview in sight.
async fn search(window: &Window, query: &str, key: &str) -> Result<()> {
    window.type_query(query).await?;
    window.press(&[], &[Key::Enter]).await?;
    window
        .click(&format!("[data-testid=result][data-key='{key}']"))
        .await?;
    let shown = format!(
        "const row = document.querySelector('[data-testid=result][data-key=\"{key}\"]');\
         const title = document.querySelector('[data-testid=preview] h2')?.textContent.trim();\
         return row?.getAttribute('aria-selected') === 'true'\
           && row.querySelector('.title').textContent.trim() === title"
    );
    window.until("the preview", &shown).await
}

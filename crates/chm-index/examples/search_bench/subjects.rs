//! A few subjects with names in six languages, so that the widening of queries can be timed.

use chm_index::{Entry, EntryKind, Thesaurus};
use chm_model::Language;

/// Names in the order of [`Language::ALL`]: ar, en, es, fr, ru, zh.
const NAMES: [[&str; 6]; 16] = [
    ["ملف", "file", "archivo", "fichier", "файл", "文件"],
    ["شبكة", "network", "red", "réseau", "сеть", "网络"],
    [
        "كلمة المرور",
        "password",
        "contraseña",
        "mot de passe",
        "пароль",
        "密码",
    ],
    [
        "قاعدة بيانات",
        "database",
        "base de datos",
        "base de données",
        "база данных",
        "数据库",
    ],
    [
        "لوحة المفاتيح",
        "keyboard",
        "teclado",
        "clavier",
        "клавиатура",
        "键盘",
    ],
    [
        "نظام التشغيل",
        "operating system",
        "sistema operativo",
        "système d'exploitation",
        "операционная система",
        "操作系统",
    ],
    ["خادم", "server", "servidor", "serveur", "сервер", "服务器"],
    ["صورة", "image", "imagen", "image", "изображение", "图像"],
    ["جدول", "table", "tabla", "tableau", "таблица", "表格"],
    ["الصلاة", "prayer", "oración", "prière", "молитва", "祈祷"],
    [
        "حقوق الإنسان",
        "human rights",
        "derechos humanos",
        "droits de l'homme",
        "права человека",
        "人权",
    ],
    [
        "رسالة",
        "message",
        "mensaje",
        "message",
        "сообщение",
        "消息",
    ],
    [
        "برنامج",
        "program",
        "programa",
        "programme",
        "программа",
        "程序",
    ],
    ["لغة", "language", "idioma", "langue", "язык", "语言"],
    [
        "وثيقة",
        "document",
        "documento",
        "document",
        "документ",
        "文档",
    ],
    ["خطأ", "error", "error", "erreur", "ошибка", "错误"],
];

pub(crate) fn thesaurus() -> Thesaurus {
    Thesaurus::new(
        NAMES
            .iter()
            .map(|names| Entry {
                kind: EntryKind::Concept,
                code: names[1].replace(' ', "-"),
                names: Language::ALL
                    .into_iter()
                    .zip(names)
                    .map(|(lang, name)| (lang, (*name).to_owned(), true))
                    .collect(),
                codes: Vec::new(),
                related: Vec::new(),
            })
            .collect(),
    )
}

/// Every name, and every two names of a language side by side.
pub(crate) fn queries() -> Vec<String> {
    let mut out = Vec::new();
    for lang in 0..6 {
        for (at, names) in NAMES.iter().enumerate() {
            out.push(names[lang].to_owned());
            out.push(format!(
                "{} {}",
                names[lang],
                NAMES[(at + 5) % NAMES.len()][lang]
            ));
        }
    }
    out
}

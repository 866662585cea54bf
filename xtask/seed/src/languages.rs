//! The six languages in the tables.

/// Tags in the order of reports.
pub const TAGS: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Whether a text has a letter of the script of its language; codes such as `UV-328`, which
/// are the same everywhere, pass.
pub fn is_in_script(tag: &str, text: &str) -> bool {
    let belongs: fn(char) -> bool = match tag {
        "ar" => |c| matches!(c, '\u{600}'..='\u{6ff}'),
        "ru" => |c| matches!(c, '\u{400}'..='\u{4ff}'),
        "zh" => |c| matches!(c, '\u{3400}'..='\u{9fff}'),
        _ => char::is_alphabetic,
    };
    let is_code = text
        .chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
        && text.contains(|c: char| c.is_ascii_digit());
    is_code || text.chars().any(belongs)
}

//! What a pattern is made of.

use std::collections::BTreeSet;

use fluent_syntax::ast;

/// A selector with its variants' keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Selector {
    /// `PLURAL($count)`, or another selector's shape.
    pub shape: String,
    /// Keys in the order written.
    pub keys: Vec<String>,
    /// Key of the default variant.
    pub default: String,
}

/// The parts of one pattern, through all its variants.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts<'a> {
    pub variables: BTreeSet<String>,
    /// Functions and the variable they take, `NUMBER($count)`, without PLURAL.
    pub functions: BTreeSet<String>,
    /// Variables that a PLURAL takes.
    pub plurals: BTreeSet<String>,
    /// Other messages that are put in.
    pub references: BTreeSet<String>,
    pub selectors: Vec<Selector>,
    /// Each text element.
    pub texts: Vec<&'a str>,
    /// Each variant, or the whole pattern, written out with values as `{}`.
    pub sentences: Vec<String>,
}

impl<'a> Parts<'a> {
    pub fn of(pattern: &ast::Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        let whole = parts.pattern(pattern);
        parts.sentences.push(whole);
        parts
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>) -> String {
        let mut sentence = String::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.texts.push(value);
                    sentence.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => {
                    sentence.push_str(&self.expression(expression));
                }
            }
        }
        sentence
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>) -> String {
        match expression {
            ast::Expression::Inline(inline) => {
                self.inline(inline);
                match inline {
                    ast::InlineExpression::StringLiteral { .. } => "{\"\"}".to_owned(),
                    _ => "{}".to_owned(),
                }
            }
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                let mut keys = Vec::new();
                let mut default = String::new();
                for variant in variants {
                    let key = match &variant.key {
                        ast::VariantKey::Identifier { name } => (*name).to_owned(),
                        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    if variant.default {
                        default.clone_from(&key);
                    }
                    keys.push(key);
                    let sentence = self.pattern(&variant.value);
                    self.sentences.push(sentence);
                }
                self.selectors.push(Selector {
                    shape: shape(selector),
                    keys,
                    default,
                });
                "{}".to_owned()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                for value in &arguments.positional {
                    self.inline(value);
                }
                if id.name == "PLURAL" {
                    self.plurals.extend(arguments.positional.iter().map(shape));
                } else {
                    self.functions.insert(shape(inline));
                }
            }
            ast::InlineExpression::MessageReference { id, .. }
            | ast::InlineExpression::TermReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression);
            }
            ast::InlineExpression::StringLiteral { .. }
            | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// The expression as it is written, with its named arguments left out.
fn shape(inline: &ast::InlineExpression<&str>) -> String {
    match inline {
        ast::InlineExpression::VariableReference { id } => format!("${}", id.name),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            let values: Vec<String> = arguments.positional.iter().map(shape).collect();
            format!("{}({})", id.name, values.join(", "))
        }
        ast::InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. } => id.name.to_owned(),
        ast::InlineExpression::Placeable { .. } => "{}".to_owned(),
    }
}

//! Searching: from the question as typed to one page of the answer.

mod hit;

use std::time::Instant;

use chm_index::{Answer, Index, Parsed, Search};
use chm_model::Language;
use tracing::warn;

use crate::desk::{Desk, interface};
use crate::error::{Doing, Error, Result};
use crate::names::Names;
use crate::view::{EmptyReason, Expansion, Indexing, PrivatePart, SearchPage, SearchRequest, Sort};
use crate::{facets, titles};

pub(crate) use hit::{availability, key, source};

/// Hits on one page.
const MOST: u32 = 200;

/// Hits when none are asked for.
const USUAL: u32 = 20;

/// A question as the index takes it.
pub(crate) struct Question {
    pub parsed: Parsed,
    pub filters: chm_index::Filters,
    pub language: Language,
    pub only: Option<Language>,
}

impl Question {
    /// Reads a request.
    ///
    /// # Errors
    /// Code `bad-argument` when `only` is none of the six languages.
    pub(crate) fn read(request: &SearchRequest, names: &Names) -> Result<Self> {
        let parsed = chm_index::parse(&request.query);
        let filters = facets::filters(&request.filters, &parsed, &names.reference);
        let only = request.only.as_deref().filter(|tag| !tag.is_empty());
        let only = only
            .map(|tag| Language::from_code(tag).ok_or_else(|| Error::BadArgument(tag.to_owned())));
        Ok(Self {
            parsed,
            filters,
            language: interface(&request.interface),
            only: only.transpose()?,
        })
    }

    /// The search for it, without a page.
    pub(crate) fn search<'a>(&self, names: &'a Names) -> Search<'a> {
        Search {
            query: self.parsed.clone(),
            interface: Some(self.language),
            only: self.only,
            thesaurus: self.only.is_none().then_some(&names.thesaurus),
            filters: self.filters.clone(),
            ..Search::default()
        }
    }
}

/// Searches the indexes together.
pub(crate) fn ask(indexes: &[Index], search: &Search<'_>) -> Result<Answer> {
    let borrowed: Vec<&Index> = indexes.iter().collect();
    chm_index::search(&borrowed, search).doing("search")
}

impl Desk {
    /// One page of the answer to a question.
    ///
    /// # Errors
    /// Code `bad-argument` for a language that is none of the six, and those of the disk. An
    /// index that cannot be read is built anew; titles answer meanwhile.
    pub fn search(&self, request: &SearchRequest) -> Result<SearchPage> {
        let start = Instant::now();
        let names = self.shared.names();
        let question = Question::read(request, &names)?;
        let indexes = self.shared.indexes();
        let indexing = self.shared.progress();
        let is_empty = indexes.first().is_none_or(|index| index.passages() == 0);
        if is_empty && indexing.is_some() {
            return self.search_titles(request, &question, start);
        }
        let mut search = question.search(&names);
        search.sort = match request.sort {
            Sort::BestMatch => chm_index::Sort::Best,
            Sort::Newest => chm_index::Sort::Newest,
            Sort::Title => chm_index::Sort::Title,
        };
        let order = match request.sort {
            Sort::Title => Some(self.shared.title_order(question.language)?),
            Sort::BestMatch | Sort::Newest => None,
        };
        search.titles = order.as_ref().map_or(&[], |order| &order.places);
        search.offset = request.offset as usize;
        search.limit = limit(request) as usize;
        search.facets = true;
        search.typing = request.typing;
        let answer = match ask(&indexes, &search) {
            Err(Error::Index { source, .. }) if source.needs_rebuild() => {
                warn!("The search index cannot be read: {source}");
                self.index_is_unreadable();
                return self.search_titles(request, &question, start);
            }
            other => other?,
        };
        let hits = self.hits(&answer, &question, &names)?;
        let empty = if answer.total == 0 {
            Some(self.why_empty(request, &question, &answer, &names)?)
        } else {
            None
        };
        Ok(SearchPage {
            query: question.parsed.text.clone(),
            total: answer.total as u32,
            total_here: facets::here(&answer.facets, &request.filters),
            indexing,
            expanded: expanded(&answer, question.language),
            hits,
            tabs: facets::tabs(&answer.facets, &request.filters),
            facets: facets::groups(
                &answer.facets,
                &request.filters,
                &names.reference,
                question.language,
            ),
            empty,
            took_ms: start.elapsed().as_secs_f64() * 1e3,
        })
    }

    /// Has the index built anew by the background thread, or by the next who indexes.
    fn index_is_unreadable(&self) {
        let waiting = self
            .shared
            .progress()
            .unwrap_or(Indexing { done: 0, total: 0 });
        self.shared.set_progress(Some(waiting));
        self.shared
            .is_unreadable
            .store(true, std::sync::atomic::Ordering::SeqCst);
        self.shared.call();
    }

    /// The answer from titles alone, while there is no index.
    fn search_titles(
        &self,
        request: &SearchRequest,
        question: &Question,
        start: Instant,
    ) -> Result<SearchPage> {
        let rows = titles::search(self.shared.replica.public(), question)?;
        let (offset, limit) = (request.offset as usize, limit(request) as usize);
        let page: Vec<u32> = rows.iter().skip(offset).take(limit).copied().collect();
        let names = self.shared.names();
        Ok(SearchPage {
            query: question.parsed.text.clone(),
            total: rows.len() as u32,
            total_here: rows.len() as u32,
            indexing: self.shared.progress(),
            expanded: Vec::new(),
            hits: self.plain_hits(&page, question, &names)?,
            tabs: facets::tabs(&std::collections::BTreeMap::new(), &request.filters),
            facets: facets::groups(
                &std::collections::BTreeMap::new(),
                &request.filters,
                &names.reference,
                question.language,
            ),
            empty: rows.is_empty().then(|| EmptyReason {
                indexing: self.shared.progress(),
                only_operators: question.parsed.only_operators(),
                ..EmptyReason::default()
            }),
            took_ms: start.elapsed().as_secs_f64() * 1e3,
        })
    }

    /// Why nothing was found, and what would find something.
    fn why_empty(
        &self,
        request: &SearchRequest,
        question: &Question,
        answer: &Answer,
        names: &Names,
    ) -> Result<EmptyReason> {
        let indexes = self.shared.indexes();
        let count =
            |search: &Search<'_>| -> Result<u32> { Ok(ask(&indexes, search)?.total as u32) };
        let mut reason = EmptyReason {
            only_operators: question.parsed.only_operators(),
            indexing: self.shared.progress(),
            private_part_locked: self.private_part()? == PrivatePart::Locked,
            ..EmptyReason::default()
        };
        if reason.only_operators {
            return Ok(reason);
        }
        let search = question.search(names);
        if let Some(spelling) = &answer.suggestion {
            let corrected = Search {
                query: chm_index::parse(spelling),
                ..search.clone()
            };
            if count(&corrected)? > 0 {
                reason.spelling = Some(spelling.clone());
            }
        }
        if facets::any(&request.filters) {
            let without = SearchRequest {
                filters: crate::view::Filters::default(),
                ..request.clone()
            };
            let without = Question::read(&without, names)?;
            reason.without_filters = Some(count(&without.search(names))?);
        }
        if question.only.is_some() {
            let all = Search {
                only: None,
                thesaurus: Some(&names.thesaurus),
                ..search
            };
            reason.in_all_languages = Some(count(&all)?);
        }
        Ok(reason)
    }
}

fn limit(request: &SearchRequest) -> u32 {
    match request.limit {
        0 => USUAL,
        limit => limit.min(MOST),
    }
}

/// Names in languages other than the person's; each once.
fn expanded(answer: &Answer, language: Language) -> Vec<Expansion> {
    let names = answer.expanded.iter().filter(|name| name.lang != language);
    names
        .map(|name| Expansion {
            lang: name.lang.code().to_owned(),
            text: name.text.clone(),
        })
        .collect()
}

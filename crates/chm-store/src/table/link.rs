//! Links from records to codes and to other records.

use chm_model::RecordId;
use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{ReadTx, Result};

/// In which sense a record leads to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// About or for a chemical.
    Chemical,
    /// About a concept.
    Concept,
    /// Under a treaty.
    Treaty,
    /// Concerns or lies in a Party (ISO alpha-2).
    Party,
    /// Works in or exists in a language.
    Language,
    /// Is narrower than a concept.
    Broader,
    /// Stands in an annex.
    Annex,
    /// Serves a Party (ISO alpha-2).
    Served,
}

impl Relation {
    /// Name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chemical => "chemical",
            Self::Concept => "concept",
            Self::Treaty => "treaty",
            Self::Party => "party",
            Self::Language => "language",
            Self::Broader => "broader",
            Self::Annex => "annex",
            Self::Served => "served",
        }
    }

    const ALL: [Self; 8] = [
        Self::Chemical,
        Self::Concept,
        Self::Treaty,
        Self::Party,
        Self::Language,
        Self::Broader,
        Self::Annex,
        Self::Served,
    ];

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Option<Self>> {
        let name: String = row.get(0)?;
        Ok(Self::ALL
            .into_iter()
            .find(|relation| relation.name() == name))
    }
}

/// A link from a record to a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// In which sense.
    pub relation: Relation,
    /// The code.
    pub code: String,
}

pub(crate) const LINKED: &str = "
SELECT row FROM link
 WHERE relation = :relation AND code = :code AND row > :after
 ORDER BY row LIMIT :limit";

pub(crate) const REFERRING: &str = "
SELECT row FROM relation
 WHERE id = :id AND row > :after
 GROUP BY row
 ORDER BY row LIMIT :limit";

pub(crate) const BY_CAS: &str = "
SELECT row FROM cas
 WHERE cas = :cas
 ORDER BY row LIMIT 1";

impl ReadTx<'_> {
    /// Links of a record, by relation and in order.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn links(&self, row: u32) -> Result<Vec<Link>> {
        const OF_RECORD: &str = "
SELECT relation, code FROM link
 WHERE row = :row
 ORDER BY relation, place";
        self.run("read links", |connection| {
            let mut statement = connection.prepare_cached(OF_RECORD)?;
            let mut rows = statement.query(named_params! { ":row": row })?;
            let mut links = Vec::new();
            while let Some(row) = rows.next()? {
                if let Some(relation) = Relation::from_row(row)? {
                    links.push(Link {
                        relation,
                        code: row.get(1)?,
                    });
                }
            }
            Ok(links)
        })
    }

    /// Rows after a row (0 for the first) of records with a link.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn linked(
        &self,
        relation: Relation,
        code: &str,
        after: u32,
        limit: u32,
    ) -> Result<Vec<u32>> {
        self.run("list linked records", |connection| {
            connection
                .prepare_cached(LINKED)?
                .query_map(
                    named_params! {
                        ":relation": relation.name(), ":code": code, ":after": after, ":limit": limit,
                    },
                    |row| row.get(0),
                )?
                .collect()
        })
    }

    /// How many records have a link.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn count_linked(&self, relation: Relation, code: &str) -> Result<u32> {
        const COUNT: &str =
            "SELECT count(DISTINCT row) FROM link WHERE relation = :relation AND code = :code";
        self.run("count linked records", |connection| {
            connection.prepare_cached(COUNT)?.query_row(
                named_params! { ":relation": relation.name(), ":code": code },
                |row| row.get(0),
            )
        })
    }

    /// Rows after a row (0 for the first) of records that name another by its id: mandates of a
    /// person, lessons of a course.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn referring(&self, id: &RecordId, after: u32, limit: u32) -> Result<Vec<u32>> {
        self.run("list referring records", |connection| {
            connection
                .prepare_cached(REFERRING)?
                .query_map(
                    named_params! { ":id": id.as_bytes(), ":after": after, ":limit": limit },
                    |row| row.get(0),
                )?
                .collect()
        })
    }

    /// Row of the chemical with a CAS number.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn chemical_by_cas(&self, cas: &str) -> Result<Option<u32>> {
        self.run("look a CAS number up", |connection| {
            connection
                .prepare_cached(BY_CAS)?
                .query_row(named_params! { ":cas": cas }, |row| row.get(0))
                .optional()
        })
    }
}

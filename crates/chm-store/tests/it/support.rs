//! Records, blocks and replicas for tests.

use chm_model::body::{Document, File, Passage, Text};
use chm_model::{Body, Fields, Kind, Record, RecordId, Scope};
use chm_protocol::Block;
use chm_store::{Replica, Report};
use tempfile::TempDir;

/// A replica in a folder of its own.
pub struct Desk {
    pub folder: TempDir,
    pub replica: Replica,
}

impl Desk {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let replica = Replica::open(folder.path()).unwrap();
        Self { folder, replica }
    }

    /// Applies records as the next block of their scope, with the next numbers.
    pub fn apply(&self, records: Vec<Record>) {
        self.replica.apply(&self.next_block(records)).unwrap();
    }

    pub fn next_block(&self, records: Vec<Record>) -> Block {
        let scope = records[0].scope.clone();
        let from = self
            .replica
            .with_database_of(&scope, |database| database.read(|tx| tx.next_seq(&scope)))
            .unwrap();
        block(from, records)
    }

    pub fn row(&self, id: RecordId) -> u32 {
        let found = self.replica.public().read(|tx| tx.row_of(&id)).unwrap();
        found.expect("the record is live")
    }

    /// Rows in the index queue, oldest first.
    pub fn queued(&self) -> Vec<u32> {
        let queue = self
            .replica
            .public()
            .read(|tx| tx.index_queue(0, 1000))
            .unwrap();
        queue.iter().map(|entry| entry.row).collect()
    }

    pub fn empty_queue(&self) {
        let all = u64::MAX >> 1;
        self.replica
            .public()
            .write(|tx| tx.trim_index_queue(all))
            .unwrap();
    }

    pub fn check(&self) -> Report {
        self.replica.public().check().unwrap()
    }
}

/// A block from `from` on; its records get the numbers in order.
pub fn block(from: u64, mut records: Vec<Record>) -> Block {
    for (seq, record) in (from..).zip(&mut records) {
        record.seq = seq;
    }
    Block {
        scope: records[0].scope.clone(),
        from_seq: from,
        to_seq: from + records.len() as u64 - 1,
        records,
        head: None,
    }
}

pub fn id(number: u32) -> RecordId {
    RecordId::named(Kind::DOCUMENT, &format!("test {number}"))
}

pub fn record(id: RecordId, rev: u64, body: impl Body) -> Record {
    record_of(&body, id, rev, Scope::public()).with(body)
}

struct Envelope(Record);

impl Envelope {
    fn with(self, body: impl Body) -> Record {
        Record {
            fields: body.into_fields(),
            ..self.0
        }
    }
}

fn record_of<B: Body>(_: &B, id: RecordId, rev: u64, scope: Scope) -> Envelope {
    Envelope(raw(id, rev, scope, B::KIND, Fields::new()))
}

pub fn raw(id: RecordId, rev: u64, scope: Scope, kind: Kind, fields: Fields) -> Record {
    Record {
        id,
        scope,
        kind,
        rev,
        seq: 0,
        fields,
        deleted: false,
    }
}

pub fn in_scope(scope: &str, record: Record) -> Record {
    Record {
        scope: scope.parse().unwrap(),
        ..record
    }
}

pub fn deleted(record: &Record) -> Record {
    Record {
        rev: record.rev + 1,
        fields: Fields::new(),
        deleted: true,
        ..record.clone()
    }
}

/// A document with an English title.
pub fn document(number: u32, rev: u64, title: &str) -> Record {
    let mut body = Document {
        symbols: vec![format!("UNEP/POPS/TEST.{number}/1")],
        code: format!("doc-{number}"),
        document_type: "guidance".to_owned(),
        year: 2009,
        publisher: "Secretariat".to_owned(),
        chemicals: vec!["pfos".to_owned()],
        files: vec![File {
            language: "fr".to_owned(),
            mime: "application/pdf".to_owned(),
            address: vec![7; 32],
            size_bytes: 5000,
            pages: 12,
            name: "a.pdf".to_owned(),
            ..File::default()
        }],
        ..Document::default()
    };
    body.titles.set("en", title);
    record(id(number), rev, body)
}

/// A part of the text of a document; its id depends on document, language and part.
pub fn text(document: u32, language: &str, part: u32, rev: u64, passages: &[&str]) -> Record {
    let passages = (1..).zip(passages).map(|(page, words)| Passage {
        page,
        heading: format!("Page {page}"),
        text: (*words).to_owned(),
        ..Passage::default()
    });
    let body = Text {
        document: Some(id(document)),
        language: language.to_owned(),
        part,
        passages: passages.collect(),
        ..Text::default()
    };
    let name = format!("{document} {language} {part}");
    record(RecordId::named(Kind::TEXT, &name), rev, body)
}

/// Small random numbers from a seed (an LCG of Knuth).
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}

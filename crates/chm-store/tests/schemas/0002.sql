CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY, -- last number given to an op, a row, a change
  value INTEGER NOT NULL           -- its value
) STRICT, WITHOUT ROWID;
CREATE TABLE scope (
  scope       INTEGER PRIMARY KEY,                    -- short number, used by record
  name        TEXT NOT NULL UNIQUE,                   -- 'public', 'text-fr', 'party-jo' ...
  cursor      INTEGER NOT NULL DEFAULT 0,             -- last number of the feed applied here
  epoch       INTEGER NOT NULL DEFAULT 0,             -- changes when the server is restored
  records     INTEGER NOT NULL DEFAULT 0,             -- records of the server that are not deleted
  fingerprint BLOB NOT NULL DEFAULT (zeroblob(32))    -- sum over them of BLAKE3(id, rev, content)
              CHECK (length(fingerprint) = 32),       --   mod 2^256, little end first
  head        BLOB                                    -- last signed head as it came; NULL if none
) STRICT;
CREATE TABLE record (
  row     INTEGER PRIMARY KEY,            -- dense u32, never used twice: its number in the index
  id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16), -- UUID
  scope   INTEGER NOT NULL REFERENCES scope (scope),    -- scope it belongs to
  kind    INTEGER NOT NULL,               -- number of the kind, known here or not
  code    TEXT NOT NULL DEFAULT '',       -- data id, first symbol, or the source's own id; may be ''
  rev     INTEGER NOT NULL,               -- revision of the server; 0 before it has one
  seq     INTEGER NOT NULL DEFAULT 0,     -- number of its last change in the feed
  version INTEGER NOT NULL,               -- change number here, of the record or of its text
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)), -- 1: a tombstone without fields
  typed   INTEGER NOT NULL DEFAULT 0 CHECK (typed IN (0, 1)),   -- 1: has typed rows; 0: kept verbatim
  fields  BLOB NOT NULL                   -- all fields, canonical CBOR, known here or not
) STRICT;
CREATE INDEX record_by_kind ON record (kind) WHERE deleted = 0;
CREATE INDEX record_by_code ON record (kind, code) WHERE deleted = 0 AND code <> '';
CREATE INDEX record_by_seq ON record (scope, seq);
CREATE INDEX record_indexed ON record (row, version, kind, typed, deleted)
  WHERE deleted = 0 AND typed = 1 AND kind <> 6;
CREATE TABLE touched (
  row            INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  base_rev       INTEGER NOT NULL,           -- revision the changes start from; 0: born here
  base_deleted   INTEGER NOT NULL DEFAULT 0, -- 1: that revision was a tombstone
  base           BLOB NOT NULL,              -- fields of that revision
  remote_rev     INTEGER NOT NULL DEFAULT 0, -- revision that arrived meanwhile; 0: none
  remote_deleted INTEGER NOT NULL DEFAULT 0, -- 1: it is a tombstone
  remote         BLOB                        -- its fields
) STRICT;
CREATE TABLE history (
  entry    INTEGER PRIMARY KEY,              -- order
  row      INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the record
  rev      INTEGER NOT NULL,                 -- revision this state belonged to
  version  INTEGER NOT NULL,                 -- change number this state had
  origin   TEXT NOT NULL CHECK (origin IN ('person', 'feed')), -- what replaced it
  saved_at INTEGER NOT NULL,                 -- instant it was replaced
  deleted  INTEGER NOT NULL DEFAULT 0,       -- 1: it was a tombstone
  fields   BLOB NOT NULL                     -- its fields
) STRICT;
CREATE INDEX history_by_record ON history (row, entry);
CREATE TABLE op (
  op_no      INTEGER PRIMARY KEY,            -- counts per device; never used twice
  kind       TEXT NOT NULL CHECK (kind IN
             ('create', 'patch', 'delete', 'add', 'remove', 'append', 'command')), -- what it does
  record     INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the record
  base_rev   INTEGER NOT NULL,               -- revision the person saw
  fields     BLOB NOT NULL,                  -- fields set; explicit null takes a field out
  created_at INTEGER NOT NULL,               -- instant
  undone     INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)), -- 1: taken back before it left
  history    INTEGER NOT NULL REFERENCES history (entry) ON DELETE CASCADE -- state before it
) STRICT;
CREATE INDEX op_by_record ON op (record, op_no);
CREATE TABLE outbox (
  op_no      INTEGER PRIMARY KEY REFERENCES op (op_no) ON DELETE CASCADE, -- the change
  state      TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN
             ('waiting', 'carried', 'conflict', 'refused')), -- 'carried': in a file, not confirmed
  attempts   INTEGER NOT NULL DEFAULT 0,     -- how often it was sent
  tried_at   INTEGER NOT NULL DEFAULT 0,     -- instant of the last attempt; 0: none
  size_bytes INTEGER NOT NULL                -- bytes of its fields
) STRICT;
CREATE TABLE index_queue (
  seq INTEGER PRIMARY KEY,                   -- change number (record.version), never used twice
  row INTEGER NOT NULL UNIQUE                -- the record; gone or deleted means: take it out
) STRICT;
CREATE TABLE setting (
  name  TEXT NOT NULL PRIMARY KEY,           -- 'interface-language', 'theme' ...
  value TEXT NOT NULL                        -- as the desk writes it
) STRICT, WITHOUT ROWID;
CREATE TABLE title (
  row      INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the record
  language TEXT NOT NULL,                    -- of the title; '' for names of persons
  title    TEXT NOT NULL,                    -- as shown
  sort_key TEXT NOT NULL,                    -- folded, numbers in order of size
  kind     INTEGER NOT NULL,                 -- kind of the record, for lists
  PRIMARY KEY (row, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX title_by_sort ON title (kind, language, sort_key, row);
CREATE TABLE document (
  row           INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  document_type TEXT NOT NULL DEFAULT '',    -- code of the type
  year          INTEGER NOT NULL DEFAULT 0,  -- 0 if unknown
  published_on  TEXT NOT NULL DEFAULT '',    -- day
  meeting       TEXT NOT NULL DEFAULT '',    -- such as 'COP-4'
  publisher     TEXT NOT NULL DEFAULT '',    -- who published it
  licence       TEXT NOT NULL DEFAULT ''     -- as the source words it
) STRICT;
CREATE INDEX document_by_year ON document (year, row);
CREATE INDEX document_by_meeting ON document (meeting, row) WHERE meeting <> '';
CREATE TABLE file (
  row        INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the document
  place      INTEGER NOT NULL,               -- order, from 0
  language   TEXT NOT NULL DEFAULT '',       -- of the file
  mime       TEXT NOT NULL DEFAULT '',       -- MIME type
  address    BLOB NOT NULL DEFAULT (zeroblob(0)), -- BLAKE3-256 of the content; empty if not known
  size_bytes INTEGER NOT NULL DEFAULT 0,     -- bytes; 0 if not known
  pages      INTEGER NOT NULL DEFAULT 0,     -- pages; 0 if not known
  name       TEXT NOT NULL DEFAULT '',       -- file name as published
  PRIMARY KEY (row, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_by_address ON file (address) WHERE address <> zeroblob(0);
CREATE TABLE symbol (
  row    INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the document
  place  INTEGER NOT NULL,                   -- order, from 0
  symbol TEXT NOT NULL,                      -- as written
  folded TEXT NOT NULL,                      -- upper case, without spaces
  PRIMARY KEY (row, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX symbol_by_folded ON symbol (folded, row);
CREATE TABLE cas (
  row   INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- the chemical
  place INTEGER NOT NULL,                    -- 0: the main one
  cas   TEXT NOT NULL,                       -- such as '1763-23-1'
  PRIMARY KEY (row, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX cas_by_number ON cas (cas, row);
CREATE TABLE link (
  row      INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- from this record
  relation TEXT NOT NULL CHECK (relation IN -- 'served': countries a centre serves
           ('chemical', 'concept', 'treaty', 'party', 'language', 'broader', 'annex', 'served')),
  place    INTEGER NOT NULL,                 -- order within the relation, from 0
  code     TEXT NOT NULL,                    -- code of what it leads to
  PRIMARY KEY (row, relation, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_code ON link (relation, code, row);
CREATE TABLE relation (
  row      INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- from this record
  relation TEXT NOT NULL CHECK (relation IN
           ('person', 'party', 'office', 'replaces', 'course', 'lesson', 'node')), -- in which sense
  place    INTEGER NOT NULL,                 -- order within the relation, from 0
  id       BLOB NOT NULL CHECK (length(id) = 16), -- the other record
  PRIMARY KEY (row, relation, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_id ON relation (id, row, relation);
CREATE TABLE text (
  row      INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- record of kind text
  document BLOB NOT NULL CHECK (length(document) = 16), -- id of the document; it may arrive later
  language TEXT NOT NULL,                    -- of this text
  part     INTEGER NOT NULL,                 -- number of the part, from 0
  first    INTEGER NOT NULL,                 -- number of its first passage in the whole text
  passages INTEGER NOT NULL                  -- how many it has
) STRICT;
CREATE INDEX text_by_document ON text (document, language, part, row);
CREATE TABLE passage (
  text    INTEGER NOT NULL REFERENCES text (row) ON DELETE CASCADE, -- the text
  place   INTEGER NOT NULL,                  -- from 0; its number in the whole is text.first + place
  page    INTEGER NOT NULL DEFAULT 0,        -- from 1; 0 where there are no pages
  heading TEXT NOT NULL DEFAULT '',          -- may be ''
  PRIMARY KEY (text, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE party (
  row            INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  iso3           TEXT NOT NULL DEFAULT '',   -- ISO 3166-1 alpha-3
  m49            TEXT NOT NULL DEFAULT '',   -- UN M49 number
  regional_group TEXT NOT NULL DEFAULT ''    -- UN regional group
) STRICT;
CREATE INDEX party_by_group ON party (regional_group, row);
CREATE TABLE mandate (
  row          INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  role         TEXT NOT NULL DEFAULT '',     -- code of the role
  convention   TEXT NOT NULL DEFAULT '',     -- 'stockholm' ...
  from_on      TEXT NOT NULL DEFAULT '',     -- first day
  until_on     TEXT NOT NULL DEFAULT '',     -- last day; '' while it lasts
  confirmed_on TEXT NOT NULL DEFAULT ''      -- day it was last confirmed
) STRICT;
CREATE INDEX mandate_by_role ON mandate (role, row);
CREATE TABLE email (
  row   INTEGER NOT NULL REFERENCES record (row) ON DELETE CASCADE, -- person or office
  place INTEGER NOT NULL,                    -- order, from 0
  email TEXT NOT NULL,                       -- in lower case
  PRIMARY KEY (row, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX email_by_address ON email (email, row);
CREATE TABLE happening (
  row      INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- event or project
  sort     TEXT NOT NULL DEFAULT '',         -- event type, or state of the project
  from_on  TEXT NOT NULL DEFAULT '',         -- first day
  until_on TEXT NOT NULL DEFAULT '',         -- last day
  country  TEXT NOT NULL DEFAULT ''          -- ISO alpha-2 of the place; '' for projects
) STRICT;
CREATE INDEX happening_by_day ON happening (from_on, row);
CREATE TABLE node (
  row            INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  node_type      TEXT NOT NULL DEFAULT '',   -- 'regional-centre' ...
  country        TEXT NOT NULL DEFAULT '',   -- ISO alpha-2 of the host country
  regional_group TEXT NOT NULL DEFAULT ''    -- UN regional group
) STRICT;
CREATE INDEX node_by_country ON node (country, row);
CREATE TABLE chemical (
  row         INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- the record
  status      TEXT NOT NULL DEFAULT '',      -- 'listed', 'under-review'
  year_listed INTEGER NOT NULL DEFAULT 0     -- 0 if not listed
) STRICT;
CREATE INDEX chemical_by_status ON chemical (status, row);
CREATE TABLE placed (
  row   INTEGER PRIMARY KEY REFERENCES record (row) ON DELETE CASCADE, -- help page or lesson
  kind  INTEGER NOT NULL,                    -- kind of the record
  place INTEGER NOT NULL                     -- from 0
) STRICT;
CREATE INDEX placed_in_order ON placed (kind, place, row);
CREATE INDEX contact_by_version ON record (version)
  WHERE kind IN (2, 3, 4, 18, 19, 20);
INSERT INTO meta (name, value) VALUES ('last_op', 0);
INSERT INTO meta (name, value) VALUES ('last_row', 0);
INSERT INTO meta (name, value) VALUES ('last_version', 0);
PRAGMA application_id = 1128811844;
PRAGMA user_version = 2;

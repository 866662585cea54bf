//! Writing and removing typed rows.

use chm_model::Kind;
use chm_model::body::{File, Passage};
use rusqlite::{Connection, named_params};

use super::{Own, Typed};
use crate::sort_key;
use crate::table::passage;
use crate::table::record::folded;

/// Writes the typed rows of a record that has none.
pub(crate) fn write(
    connection: &Connection,
    row: u32,
    kind: Kind,
    typed: &Typed,
) -> rusqlite::Result<()> {
    write_titles(connection, row, kind, &typed.titles)?;
    write_symbols(connection, row, &typed.symbols)?;
    write_files(connection, row, &typed.files)?;
    write_references(connection, row, typed)?;
    write_own(connection, row, kind, &typed.own)
}

/// Removes the typed rows of a record.
pub(crate) fn remove(connection: &Connection, row: u32, kind: Kind) -> rusqlite::Result<()> {
    const OF_ALL: [&str; 7] = [
        "DELETE FROM title WHERE row = :row",
        "DELETE FROM symbol WHERE row = :row",
        "DELETE FROM file WHERE row = :row",
        "DELETE FROM link WHERE row = :row",
        "DELETE FROM relation WHERE row = :row",
        "DELETE FROM email WHERE row = :row",
        "DELETE FROM cas WHERE row = :row",
    ];
    if kind == Kind::TEXT {
        return remove_text(connection, row);
    }
    let own = match kind {
        Kind::DOCUMENT => Some("DELETE FROM document WHERE row = :row"),
        Kind::PARTY => Some("DELETE FROM party WHERE row = :row"),
        Kind::MANDATE => Some("DELETE FROM mandate WHERE row = :row"),
        Kind::EVENT | Kind::PROJECT => Some("DELETE FROM happening WHERE row = :row"),
        Kind::NODE => Some("DELETE FROM node WHERE row = :row"),
        Kind::CHEMICAL => Some("DELETE FROM chemical WHERE row = :row"),
        Kind::LESSON | Kind::HELP => Some("DELETE FROM placed WHERE row = :row"),
        _ => None,
    };
    for delete in OF_ALL.into_iter().chain(own) {
        connection
            .prepare_cached(delete)?
            .execute(named_params! { ":row": row })?;
    }
    Ok(())
}

fn remove_text(connection: &Connection, row: u32) -> rusqlite::Result<()> {
    let Some((document, language)) = passage::place_of(connection, row)? else {
        return Ok(());
    };
    for delete in [
        "DELETE FROM passage WHERE text = :row",
        "DELETE FROM text WHERE row = :row",
    ] {
        connection
            .prepare_cached(delete)?
            .execute(named_params! { ":row": row })?;
    }
    passage::renumber(connection, &document, &language)
}

fn write_titles(
    connection: &Connection,
    row: u32,
    kind: Kind,
    titles: &[(String, String)],
) -> rusqlite::Result<()> {
    const INSERT: &str = "
INSERT INTO title (row, language, title, sort_key, kind)
VALUES (:row, :language, :title, :sort_key, :kind)";
    let mut statement = connection.prepare_cached(INSERT)?;
    for (language, title) in titles.iter().filter(|(_, title)| !title.is_empty()) {
        statement.execute(named_params! {
            ":row": row,
            ":language": language,
            ":title": title,
            ":sort_key": sort_key(title, language),
            ":kind": kind.number(),
        })?;
    }
    Ok(())
}

fn write_symbols(connection: &Connection, row: u32, symbols: &[String]) -> rusqlite::Result<()> {
    const INSERT: &str = "
INSERT INTO symbol (row, place, symbol, folded) VALUES (:row, :place, :symbol, :folded)";
    let mut statement = connection.prepare_cached(INSERT)?;
    for (place, symbol) in (0_u32..).zip(symbols) {
        statement.execute(named_params! {
            ":row": row, ":place": place, ":symbol": symbol, ":folded": folded(symbol),
        })?;
    }
    Ok(())
}

fn write_files(connection: &Connection, row: u32, files: &[File]) -> rusqlite::Result<()> {
    const INSERT: &str = "
INSERT INTO file (row, place, language, mime, address, size_bytes, pages, name)
VALUES (:row, :place, :language, :mime, :address, :size_bytes, :pages, :name)";
    let mut statement = connection.prepare_cached(INSERT)?;
    for (place, file) in (0_u32..).zip(files) {
        statement.execute(named_params! {
            ":row": row,
            ":place": place,
            ":language": file.language,
            ":mime": file.mime,
            ":address": file.address,
            ":size_bytes": i64::try_from(file.size_bytes).unwrap_or(i64::MAX),
            ":pages": file.pages,
            ":name": file.name,
        })?;
    }
    Ok(())
}

fn write_references(connection: &Connection, row: u32, typed: &Typed) -> rusqlite::Result<()> {
    const LINK: &str = "
INSERT INTO link (row, relation, place, code) VALUES (:row, :relation, :place, :code)";
    const RELATION: &str = "
INSERT INTO relation (row, relation, place, id) VALUES (:row, :relation, :place, :id)";
    const EMAIL: &str = "INSERT INTO email (row, place, email) VALUES (:row, :place, :email)";
    const CAS: &str = "INSERT INTO cas (row, place, cas) VALUES (:row, :place, :cas)";
    for (relation, codes) in &typed.links {
        for (place, code) in (0_u32..).zip(codes) {
            connection.prepare_cached(LINK)?.execute(named_params! {
                ":row": row, ":relation": relation.name(), ":place": place, ":code": code,
            })?;
        }
    }
    for (relation, ids) in &typed.relations {
        for (place, id) in (0_u32..).zip(ids) {
            connection
                .prepare_cached(RELATION)?
                .execute(named_params! {
                    ":row": row, ":relation": relation, ":place": place, ":id": id.as_bytes(),
                })?;
        }
    }
    for (place, email) in (0_u32..).zip(&typed.emails) {
        connection.prepare_cached(EMAIL)?.execute(named_params! {
            ":row": row, ":place": place, ":email": email.to_lowercase(),
        })?;
    }
    for (place, cas) in (0_u32..).zip(&typed.cas) {
        connection
            .prepare_cached(CAS)?
            .execute(named_params! { ":row": row, ":place": place, ":cas": cas })?;
    }
    Ok(())
}

fn write_own(connection: &Connection, row: u32, kind: Kind, own: &Own) -> rusqlite::Result<()> {
    match own {
        Own::None => Ok(0),
        Own::Text {
            document,
            language,
            part,
            passages,
        } => {
            write_text(connection, row, document.as_bytes(), language, *part, passages)?;
            passage::renumber(connection, document.as_bytes(), language)?;
            Ok(1)
        }
        Own::Document {
            document_type,
            year,
            published_on,
            meeting,
            publisher,
            licence,
        } => connection
            .prepare_cached(
                "INSERT INTO document (row, document_type, year, published_on, meeting, publisher, licence)
VALUES (:row, :document_type, :year, :published_on, :meeting, :publisher, :licence)",
            )?
            .execute(named_params! {
                ":row": row, ":document_type": document_type, ":year": year,
                ":published_on": published_on, ":meeting": meeting,
                ":publisher": publisher, ":licence": licence,
            }),
        Own::Party {
            iso3,
            m49,
            regional_group,
        } => connection
            .prepare_cached(
                "INSERT INTO party (row, iso3, m49, regional_group) VALUES (:row, :iso3, :m49, :regional_group)",
            )?
            .execute(named_params! {
                ":row": row, ":iso3": iso3, ":m49": m49, ":regional_group": regional_group,
            }),
        Own::Mandate {
            role,
            convention,
            from_on,
            until_on,
            confirmed_on,
        } => connection
            .prepare_cached(
                "INSERT INTO mandate (row, role, convention, from_on, until_on, confirmed_on)
VALUES (:row, :role, :convention, :from_on, :until_on, :confirmed_on)",
            )?
            .execute(named_params! {
                ":row": row, ":role": role, ":convention": convention,
                ":from_on": from_on, ":until_on": until_on, ":confirmed_on": confirmed_on,
            }),
        Own::Happening {
            sort,
            from_on,
            until_on,
            country,
        } => connection
            .prepare_cached(
                "INSERT INTO happening (row, sort, from_on, until_on, country)
VALUES (:row, :sort, :from_on, :until_on, :country)",
            )?
            .execute(named_params! {
                ":row": row, ":sort": sort, ":from_on": from_on,
                ":until_on": until_on, ":country": country,
            }),
        Own::Node {
            node_type,
            country,
            regional_group,
        } => connection
            .prepare_cached(
                "INSERT INTO node (row, node_type, country, regional_group)
VALUES (:row, :node_type, :country, :regional_group)",
            )?
            .execute(named_params! {
                ":row": row, ":node_type": node_type,
                ":country": country, ":regional_group": regional_group,
            }),
        Own::Chemical {
            status,
            year_listed,
        } => connection
            .prepare_cached(
                "INSERT INTO chemical (row, status, year_listed) VALUES (:row, :status, :year_listed)",
            )?
            .execute(named_params! { ":row": row, ":status": status, ":year_listed": year_listed }),
        Own::Placed { place } => connection
            .prepare_cached("INSERT INTO placed (row, kind, place) VALUES (:row, :kind, :place)")?
            .execute(named_params! { ":row": row, ":kind": kind.number(), ":place": place }),
    }
    .map(|_| ())
}

fn write_text(
    connection: &Connection,
    row: u32,
    document: &[u8; 16],
    language: &str,
    part: u32,
    passages: &[Passage],
) -> rusqlite::Result<()> {
    const TEXT: &str = "
INSERT INTO text (row, document, language, part, first, passages)
VALUES (:row, :document, :language, :part, 0, :passages)";
    const PASSAGE: &str = "
INSERT INTO passage (text, place, page, heading) VALUES (:text, :place, :page, :heading)";
    connection.prepare_cached(TEXT)?.execute(named_params! {
        ":row": row, ":document": document, ":language": language,
        ":part": part, ":passages": passages.len(),
    })?;
    let mut statement = connection.prepare_cached(PASSAGE)?;
    for (place, passage) in (0_u32..).zip(passages) {
        statement.execute(named_params! {
            ":text": row, ":place": place, ":page": passage.page, ":heading": passage.heading,
        })?;
    }
    Ok(())
}

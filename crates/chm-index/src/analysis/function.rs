//! Function words: articles, prepositions, conjunctions and the like, which say nothing by
//! themselves. They are indexed as others are and help to rank; but a record that holds none of
//! the other words of a query is not found by them.
//!
//! Short lists of our own, folded as the index folds words.

const ENGLISH: &str = "a an and are as at be been by can did do does for from had has have how i \
    if in into is it its me my no not of on or our shall should so than that the their them then \
    there these they this those to was we were what when where which who whom whose why will \
    with would you your";
const FRENCH: &str = "a au aux avec c ce ces cette comment d dans de des du elle elles en entre \
    est et etaient etait ete etes etre eux il ils j je l la le les leur leurs lui m mais me meme \
    mes n ne nos notre nous on ont ou par pas pour qu quand que quel quelle quelles quels qui s \
    sa sans se ses si son sont sous sur t ta te tes tu un une vos votre vous y";
const SPANISH: &str = "a al ante como con cual cuales cuando de del desde donde e el ella ellas \
    ellos en entre es esa esas ese eso esos esta estan estas este esto estos fue fueron ha han \
    hay la las le les lo los me mi mis mas ni no nos o para pero por porque que quien se ser si \
    sin sobre son su sus te tu tus u un una unas unos y ya";
const RUSSIAN: &str = "а без бы был была были было в вам вас во вот все вы где да для до его ее \
    если же за и из или им их к как какие какой ко когда кто ли мы на над нам нас не него нет ни \
    но о об он она они оно от по под при про с со так также там то того тоже у уже что чтобы эта \
    эти это этого этой этот я";
const ARABIC: &str = "ان او اي اين الا الي التي الذي الذين اذا انه بعد بين ثم حتي حول خلال ذلك \
    عن عند علي غير في فان فيها فيه قد كان كانت كل كما كيف كم لا لكن لم لماذا له لها ليس ما ماذا متي \
    مع من منها منه نحو هذا هذه هل هم هناك هو هي و وفي ومن يكون";
const CHINESE: &str = "的 地 得 了 着 和 与 及 或 在 是 为 对 于 从 向 到 以 把 被 将 之 其 此 这 那 \
    哪 谁 什么 怎么 如何 哪些 哪个 以及 关于 我 我们 你 他 它 她 不 没有 有 也 都 就 而 并 吗 呢";

/// Whether a folded word says nothing by itself.
pub(crate) fn is_function_word(folded: &str) -> bool {
    [ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE]
        .iter()
        .any(|list| list.split_ascii_whitespace().any(|word| word == folded))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::variants::QueryAnalyzer;

    #[test]
    fn words_are_known_as_they_are_typed() {
        let mut analyzer = QueryAnalyzer::default();
        for typed in [
            "de", "Où", "été", "más", "для", "её", "إلى", "على", "في", "关于",
        ] {
            let words = analyzer.words(typed, None);
            let known = words.iter().all(|word| is_function_word(&word.plain));
            assert!(known && !words.is_empty(), "{typed}: {words:?}");
        }
        assert!(!is_function_word("pcb"));
    }
}

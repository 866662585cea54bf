import type { BackupCounts } from "$lib/ipc";
import { formatList, formatNumber, t, wordOr } from "$lib/l10n";

/** Says what a private part holds: the commonest kinds with their numbers. */
export function countsInWords(counts: BackupCounts): string {
  const kinds = counts.kinds.slice(0, 4).map(({ kind, count }) => t("backup-count", { kind: wordOr(`kinds-${kind}`, kind), number: formatNumber(count) }));
  return kinds.length === 0 ? t("backup-empty") : formatList(kinds);
}

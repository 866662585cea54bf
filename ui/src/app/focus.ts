/** Moves the focus to the next or previous pane that is in sight. */
export function movePane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    (pane) => pane.offsetParent !== null && !pane.closest("[inert]"),
  );
  if (panes.length === 0) return;
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes[(at + direction + panes.length) % panes.length];
  // The row or tab where the person was comes before whatever else stands first in the pane.
  const inside =
    pane?.querySelector<HTMLElement>("a[aria-current], button[aria-current], [role=option][tabindex='0'], [role=tab][tabindex='0']") ??
    pane?.querySelector<HTMLElement>("input, a[href], button, select");
  (inside ?? pane)?.focus();
}

/** The way from any view to the question for the passphrase; the shell puts its dialog here. */
export const unlocking: { ask: () => void } = { ask: () => undefined };

import { commands, events } from "$lib/ipc";
import type { Protection } from "$lib/ipc";

/** Between two words to the desk that a person is there, milliseconds. */
const ACTIVE_EVERY_MS = 5_000;

/** How the private part is protected, as last read. */
class ProtectionState {
  now = $state.raw<Protection | null>(null);
  /** Seconds until it is locked because nobody is there; nothing while somebody is. */
  lockingIn = $state<number | null>(null);
  /** The recovery key is being tried: the desk stays out of sight until a new passphrase is set. */
  renewing = $state(false);

  /** Whether a new passphrase must be set before the desk is shown. */
  get unfinished(): boolean {
    return this.renewing || (this.now?.needsNewPassphrase ?? false);
  }

  /** Opens the private part by its recovery key. */
  async openWithKey(key: string): Promise<void> {
    this.renewing = true;
    try {
      this.now = await commands.unlockWithRecoveryKey(key);
    } finally {
      this.renewing = false;
    }
  }

  /** Reads the state again. */
  async read(): Promise<void> {
    this.now = await commands.protection();
  }

  /** Takes the state that a command answered with. */
  take(protection: Protection): void {
    this.now = protection;
  }

  /** Follows the desk, and tells it when a person is there; `onlocked` is called at once when it locks. */
  async watch(onlocked: () => void): Promise<void> {
    await events.locked.listen(onlocked);
    await events.lockingSoon.listen(({ payload }) => (this.lockingIn = payload));
    await events.protectionChanged.listen(() => void this.read());
    let told = 0;
    const tell = (): void => {
      const time = Date.now();
      if (time - told < ACTIVE_EVERY_MS) return;
      told = time;
      // Nothing is lost when this fails: the desk locks, which is safe.
      commands.personIsActive().catch(() => undefined);
    };
    for (const event of ["pointerdown", "pointermove", "keydown", "wheel"]) window.addEventListener(event, tell, { passive: true, capture: true });
  }
}

/** The protection of this desk. */
export const protection = new ProtectionState();

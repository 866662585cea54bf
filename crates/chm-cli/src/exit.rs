//! Exit codes; documented in `chm --help` and in the handbook.

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done.
    Done,
    /// The program made a mistake.
    Internal,
    /// The command was written wrongly.
    Arguments,
    /// Some of the input was not taken.
    Input,
    /// The desk cannot be opened, or the check found a fault.
    Desk,
    /// Nothing was found.
    NotFound,
    /// The passphrase is missing or wrong.
    Locked,
    /// The disk is full or read-only.
    Disk,
    /// Stopped before the end.
    Interrupted,
}

impl Exit {
    /// All, in the order of their codes.
    pub const ALL: [Self; 9] = [
        Self::Done,
        Self::Internal,
        Self::Arguments,
        Self::Input,
        Self::Desk,
        Self::NotFound,
        Self::Locked,
        Self::Disk,
        Self::Interrupted,
    ];

    /// The code, 0 to 8.
    pub const fn code(self) -> u8 {
        self as u8
    }

    /// The message that explains it.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Done => "cli-exit-done",
            Self::Internal => "cli-exit-internal",
            Self::Arguments => "cli-exit-arguments",
            Self::Input => "cli-exit-input",
            Self::Desk => "cli-exit-desk",
            Self::NotFound => "cli-exit-not-found",
            Self::Locked => "cli-exit-locked",
            Self::Disk => "cli-exit-disk",
            Self::Interrupted => "cli-exit-interrupted",
        }
    }

    /// The exit that fits the code of an error.
    pub fn of_error(code: &str) -> Self {
        match code {
            "locked" | "wrong-passphrase" | "wrong-recovery-key" | "too-many-tries" => Self::Locked,
            "not-found" => Self::NotFound,
            "disk-full" | "read-only" | "folder-gone" => Self::Disk,
            "interrupted" => Self::Interrupted,
            "bad-argument" => Self::Arguments,
            "internal" => Self::Internal,
            "no-such-file" | "unreadable-file" | "invalid-utf8" | "bad-row" | "bad-json"
            | "bad-csv" | "wrong-cas" | "unknown-language" | "too-large" | "missing-column"
            | "backup-damaged" | "backup-newer" | "backup-other-desk" => Self::Input,
            _ => Self::Desk,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn codes_count_from_zero_in_order() {
        let codes: Vec<u8> = Exit::ALL.iter().map(|exit| exit.code()).collect();
        assert_eq!(codes, (0..9).collect::<Vec<u8>>());
    }

    #[test]
    fn a_wrong_passphrase_is_not_a_damaged_desk() {
        assert_eq!(Exit::of_error("wrong-passphrase"), Exit::Locked);
        assert_eq!(Exit::of_error("damaged"), Exit::Desk);
    }
}

//! Fingerprints: one number that tells whether two replicas hold the same of a scope.
//!
//! The sum over all records that are not deleted of BLAKE3(id, rev, content) mod 2^256, so that
//! it can be kept by adding and taking away, in any order. Content is the kind, two bytes big
//! end first, and the canonical CBOR of the fields; the revision is eight bytes big end first.

use chm_model::{Kind, RecordId};

/// A fingerprint, little end first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fingerprint(pub [u8; 32]);

impl Fingerprint {
    /// Of one record.
    pub fn of(id: &RecordId, rev: u64, kind: Kind, fields: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        hasher.update(id.as_bytes());
        hasher.update(&rev.to_be_bytes());
        hasher.update(&kind.number().to_be_bytes());
        hasher.update(fields);
        Self(*hasher.finalize().as_bytes())
    }

    /// Adds another.
    pub fn add(&mut self, other: &Self) {
        let mut carry = 0;
        for (byte, more) in self.0.iter_mut().zip(other.0) {
            let sum = u16::from(*byte) + u16::from(more) + carry;
            *byte = sum as u8;
            carry = sum >> 8;
        }
    }

    /// Takes another away.
    pub fn subtract(&mut self, other: &Self) {
        let mut borrow = 0;
        for (byte, less) in self.0.iter_mut().zip(other.0) {
            let difference = i16::from(*byte) - i16::from(less) - borrow;
            *byte = difference.rem_euclid(256) as u8;
            borrow = i16::from(difference < 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn taking_away_undoes_adding(a: [u8; 32], b: [u8; 32]) {
            let mut sum = Fingerprint(a);
            sum.add(&Fingerprint(b));
            sum.subtract(&Fingerprint(b));
            prop_assert_eq!(sum, Fingerprint(a));
        }

        #[test]
        fn the_order_of_adding_does_not_matter(a: [u8; 32], b: [u8; 32]) {
            let (mut left, mut right) = (Fingerprint(a), Fingerprint(b));
            left.add(&Fingerprint(b));
            right.add(&Fingerprint(a));
            prop_assert_eq!(left, right);
        }
    }

    #[test]
    fn the_carry_runs_through_and_wraps() {
        let mut sum = Fingerprint([0xff; 32]);
        let mut one = Fingerprint::default();
        one.0[0] = 1;
        sum.add(&one);
        assert_eq!(sum, Fingerprint::default());
    }
}

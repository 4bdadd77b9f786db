//! The nouns of the house: parsed once, valid for ever.

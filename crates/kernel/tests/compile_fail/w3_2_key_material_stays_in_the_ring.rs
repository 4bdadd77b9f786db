//@ daypass_kernel
//! W3.1, W3.2: what seals tokens and derives secrets is not read by anybody but the ring, and not shown.

use daypass_kernel::sessions::{KeyMaterial, RootKey};

pub fn read(material: &KeyMaterial) -> &[u8] {
    material.expose() //~ E0624
}

pub fn read_root(root: RootKey) -> KeyMaterial {
    root.0 //~ E0616
}

pub fn shown(material: &KeyMaterial) -> String {
    format!("{material}") //~ E0277
}

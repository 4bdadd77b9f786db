//@ daypass_kernel
//! W10.2, W7.1: a caller is made where it was proven. Nobody else makes a service, the operator, or anyone at all.

use daypass_kernel::caller::{Caller, Principal};

pub fn service() -> Caller {
    Caller::new(Principal::Service { name: "ec2.amazonaws.com" }, None, None) //~ E0624
}

pub fn operator() -> Caller {
    Caller::operator() //~ E0624
}

pub fn claimed() -> Caller {
    Caller { principal: Principal::Operator, access_key: None, session: None } //~ E0451
}

pub fn promoted(caller: Caller) -> Caller {
    caller.standing_as(Principal::Operator) //~ E0624
}

//! (to be written)

use daypass_kernel::service::Service;

pub(crate) fn register(service: Service) -> Service {
    service
}

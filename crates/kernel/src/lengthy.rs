//! Work that may hold a thread for seconds: it is done beside the runtime, a few at once, so that whoever asks for little never waits for
//! whoever asks for much.
//!
//! The bound is that of the process, and no account has more than its share of it; turns go round by account. So an account that asks for much
//! waits for itself. Who meets a full queue hears that he is to come again.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use daypass_names::AccountId;
use tokio::{sync::oneshot, task::spawn_blocking};

use crate::{
    limits::{LENGTHY_AT_ONCE, MAX_LENGTHY_CALLS, MAX_LENGTHY_CALLS_OF_AN_ACCOUNT},
    refusal::Refusal,
};

/// Where such work is done.
#[derive(Clone, Default)]
pub(crate) struct Lengthy(Arc<Mutex<Queue>>);

/// An account by its callers; those who have none share one.
type Whose = Option<AccountId>;

/// Every seat is in one of the two.
#[derive(Default)]
struct Queue {
    working: Vec<Whose>,
    waiting: Vec<Waiting>,
}

struct Waiting {
    whose: Whose,
    call: oneshot::Sender<Turn>,
}

/// A place among those whose work is done or waits for its turn.
pub(crate) struct Seat(oneshot::Receiver<Turn>);

/// The right to work now. It passes on when it is dropped, whoever holds it.
struct Turn {
    lengthy: Lengthy,
    whose: Whose,
}

impl Lengthy {
    /// A seat, if there is one.
    pub(crate) fn seat(&self, whose: Option<AccountId>) -> Result<Seat, Refusal> {
        let (call, called) = oneshot::channel();
        if !self.queue().admits(Waiting { whose, call }) {
            return Err(Refusal::new("Throttling", 400, "Rate exceeded"));
        }
        self.call();
        Ok(Seat(called))
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls those whose turn it is. The queue is free meanwhile: a turn that nobody takes any more passes on at once.
    fn call(&self) {
        while let Some(Waiting { whose, call }) = self.next() {
            drop(call.send(Turn { lengthy: self.clone(), whose }));
        }
    }

    fn next(&self) -> Option<Waiting> {
        self.queue().next()
    }
}

impl Queue {
    fn admits(&mut self, waiting: Waiting) -> bool {
        let seats = self.working.iter().chain(self.waiting.iter().map(|seat| &seat.whose));
        let his = seats.filter(|whose| **whose == waiting.whose).count();
        let admitted = his < MAX_LENGTHY_CALLS_OF_AN_ACCOUNT && self.working.len() + self.waiting.len() < MAX_LENGTHY_CALLS;
        if admitted {
            self.waiting.push(waiting);
        }
        admitted
    }

    /// Whose turn it is, if one is free: one of an account for which nothing is done yet, if such a one waits. Its others are then behind
    /// those of all accounts.
    fn next(&mut self) -> Option<Waiting> {
        if self.working.len() == LENGTHY_AT_ONCE || self.waiting.is_empty() {
            return None;
        }
        let at = self.waiting.iter().position(|seat| !self.working.contains(&seat.whose)).unwrap_or_default();
        let next = self.waiting.remove(at);
        self.waiting.sort_by_key(|seat| seat.whose == next.whose);
        self.working.push(next.whose);
        Some(next)
    }

    fn ends(&mut self, whose: Whose) {
        if let Some(at) = self.working.iter().position(|working| *working == whose) {
            self.working.swap_remove(at);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.lengthy.queue().ends(self.whose);
        self.lengthy.call();
    }
}

impl Seat {
    /// Does the work when its turn comes. Once begun it is done to its end, whoever waits for it: until then its turn is not another's.
    pub(crate) async fn run<T: Send + 'static>(self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
        let turn = self.0.await.map_err(|error| Refusal::internal(error.to_string()))?;
        let working = spawn_blocking(move || {
            let _held = turn;
            work()
        });
        working.await.map_err(|error| Refusal::internal(format!("the work broke: {error}")))
    }
}

#[cfg(test)]
mod tests {
    use super::{Lengthy, Seat, Turn};
    use crate::limits::{LENGTHY_AT_ONCE, MAX_LENGTHY_CALLS, MAX_LENGTHY_CALLS_OF_AN_ACCOUNT};

    fn seat(lengthy: &Lengthy, account: usize) -> Option<Seat> {
        let account = daypass_names::AccountId::parse(&format!("{account:012}")).unwrap();
        lengthy.seat(Some(account)).ok()
    }

    fn turn(seat: &mut Seat) -> Option<Turn> {
        seat.0.try_recv().ok()
    }

    /// The accounts in the order in which their turns come while one turn after the other ends, the longest held first.
    fn order(seats: &mut Vec<(usize, Seat)>) -> Vec<usize> {
        let (mut held, mut order) = (std::collections::VecDeque::new(), Vec::new());
        while !seats.is_empty() {
            let called: Vec<_> = seats.extract_if(.., |(_, seat)| turn(seat).map(|turn| held.push_back(turn)).is_some()).collect();
            assert!(held.len() <= LENGTHY_AT_ONCE && !(called.is_empty() && held.is_empty()));
            order.extend(called.iter().map(|(account, _)| *account));
            drop(held.pop_front());
        }
        order
    }

    #[test]
    fn an_account_has_its_share_and_the_process_its_bound() {
        let lengthy = Lengthy::default();
        let all: Vec<_> = (0..MAX_LENGTHY_CALLS).map(|at| seat(&lengthy, 1 + at / MAX_LENGTHY_CALLS_OF_AN_ACCOUNT).unwrap()).collect();
        assert!(seat(&lengthy, 99).is_none());
        drop(all);
        assert!((0..MAX_LENGTHY_CALLS_OF_AN_ACCOUNT).map(|_| seat(&lengthy, 1)).collect::<Option<Vec<_>>>().is_some_and(|seats| {
            // While its seats are held: no more for it, and one for another.
            seat(&lengthy, 1).is_none() && seat(&lengthy, 2).is_some() && seats.len() == MAX_LENGTHY_CALLS_OF_AN_ACCOUNT
        }));
    }

    #[test]
    fn turns_go_round_by_account() {
        let lengthy = Lengthy::default();
        let mut seats: Vec<_> = [1, 1, 1, 1, 1, 2, 2, 3].map(|account| (account, seat(&lengthy, account).unwrap())).into();
        assert_eq!(order(&mut seats), [1, 1, 2, 1, 3, 2, 1, 1]);
    }

    #[test]
    fn a_turn_that_nobody_takes_passes_on() {
        let lengthy = Lengthy::default();
        let [first, second, third] = [1, 1, 1].map(|account| seat(&lengthy, account));
        let (mut last, mut first) = (seat(&lengthy, 1).unwrap(), first.unwrap());
        let held = turn(&mut first).unwrap();
        drop((second, third));
        assert!(turn(&mut last).is_some());
        drop(held);
        assert!(lengthy.queue().working.is_empty() && lengthy.queue().waiting.is_empty());
    }
}

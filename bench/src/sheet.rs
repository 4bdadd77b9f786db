//! The table that is printed: one line for a figure, as soon as it is known.

use std::io::{self, Write};

use crate::compare::Medians;

/// What a figure shall be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// The ratio at most this; beside it the microseconds that were allowed for on the machine of the plan.
    RatioAtMost(f64, Option<f64>),
    /// The ratio at least this.
    RatioAtLeast(f64),
    /// The figure below this, in its unit.
    Below(f64),
    /// Nothing was promised; it is here to be compared with.
    None,
}

/// Lines that were printed, counted.
#[derive(Debug, Default)]
pub struct Sheet {
    met: usize,
    missed: usize,
}

impl Sheet {
    /// Prints the head of the table.
    pub fn begin(about: &str) -> io::Result<Self> {
        let mut out = io::stdout().lock();
        writeln!(out, "{about}\n")?;
        row(&mut out, ["", "figure", "floor", "ratio", "spread", "added", "target", ""])?;
        Ok(Self::default())
    }

    /// A figure with what it is compared with.
    pub fn compared(&mut self, name: &str, unit: &str, medians: Medians, target: Target) -> io::Result<()> {
        let Medians { figure, floor, ratio, added, spread: (least, most) } = medians;
        let verdict = self.judge(figure, Some(ratio), target);
        let cells = [
            name,
            &number(figure, unit),
            &number(floor, unit),
            &format!("{ratio:.2}x"),
            &format!("{least:.2}-{most:.2}"),
            &if added < 0.0 { format!("-{}", number(-added, unit)) } else { format!("+{}", number(added, unit)) },
            &shown(target, unit),
            verdict,
        ];
        row(&mut io::stdout().lock(), cells)
    }

    /// A figure that stands alone.
    pub fn alone(&mut self, name: &str, unit: &str, figure: f64, target: Target) -> io::Result<()> {
        let verdict = self.judge(figure, None, target);
        row(&mut io::stdout().lock(), [name, &number(figure, unit), "", "", "", "", &shown(target, unit), verdict])
    }

    /// Says how many targets were met.
    pub fn end(&self) -> io::Result<()> {
        writeln!(io::stdout(), "\n{} of {} targets met", self.met, self.met + self.missed)
    }

    fn judge(&mut self, figure: f64, ratio: Option<f64>, target: Target) -> &'static str {
        let met = match target {
            Target::RatioAtMost(most, _) => ratio.is_some_and(|ratio| ratio <= most),
            Target::RatioAtLeast(least) => ratio.is_some_and(|ratio| ratio >= least),
            Target::Below(most) => figure < most,
            Target::None => return "",
        };
        if met {
            self.met += 1;
            "met"
        } else {
            self.missed += 1;
            "missed"
        }
    }
}

fn shown(target: Target, unit: &str) -> String {
    match target {
        Target::RatioAtMost(most, None) => format!("<= {most:.2}x"),
        Target::RatioAtMost(most, Some(added)) => format!("<= {most:.2}x (+{added} {unit})"),
        Target::RatioAtLeast(least) => format!(">= {least:.0}x"),
        Target::Below(most) => format!("< {most} {unit}"),
        Target::None => String::new(),
    }
}

fn number(value: f64, unit: &str) -> String {
    if value.abs() >= 1000.0 { format!("{value:.0} {unit}") } else { format!("{value:.1} {unit}") }
}

fn row(out: &mut impl Write, [name, figure, floor, ratio, spread, added, target, verdict]: [&str; 8]) -> io::Result<()> {
    let line = format!("{name:<52}{figure:>12}{floor:>12}{ratio:>9}{spread:>14}{added:>12}   {target:<20}{verdict}");
    writeln!(out, "{}", line.trim_end())?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_on_its_limit_is_met_and_a_figure_on_its_limit_is_missed() {
        let mut sheet = Sheet::default();
        assert_eq!(sheet.judge(9.0, Some(1.4), Target::RatioAtMost(1.4, None)), "met");
        assert_eq!(sheet.judge(9.0, Some(10.0), Target::RatioAtLeast(10.0)), "met");
        assert_eq!(sheet.judge(20.0, None, Target::Below(20.0)), "missed");
        assert_eq!(sheet.judge(20.0, None, Target::None), "");
        assert_eq!((sheet.met, sheet.missed), (2, 1));
    }
}

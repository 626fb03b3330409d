import { withModules } from "../tooling/load-modules.mjs";

/** For 1,000 applicants; a smaller intake says less a run and gets more of them. */
const RUNS = 200;
const RUNS_SMALL = 600;
/** Which share of the best is looked for. */
const TOP = 0.1;

/** Designs of a panel: an everyday one, then with one thing changed. */
const PANELS = [
  ["A   1,000 × 3, 25 reviewers with 120 each", like(even(3))],
  ["A′  A, all spread their scores alike", { ...like(even(3)), stretch: 0 }],
  ["B   A, nobody harsh or lenient", { ...like(even(3)), bias: 0 }],
  ["C   300 × 3, 150 reviewers with 6 each", { ...like(even(3)), applicants: 300, reviewers: 150 }],
  ["J   150 × 3, 150 reviewers with 3 each", { ...like(even(3)), applicants: 150, reviewers: 150 }],
  ["D0  A in 5 tracks of unequal quality, none across", like(tracks(0))],
  ["D10 the same, a tenth of the readings across", like(tracks(0.1))],
  ["D25 the same, a quarter of the readings across", like(tracks(0.25))],
  ["E   60 × 3, 5 reviewers with 36 each", { ...like(even(3)), applicants: 60, reviewers: 5 }],
  ["F   1,000 × 5", like(even(5))],
  ["G   A, harshness of variance 1.5", { ...like(even(3)), bias: 1.5 }],
  ["H   1,000 × 2", like(even(2))],
  [
    "S   2 each, 4 more for the best-looking quarter",
    like({ kind: "staged", first: 2, more: 4, share: 0.25 }),
  ],
];

const SHOWN = [
  ["rawMean", "raw mean"],
  ["median", "median"],
  ["zScores", "z-scores"],
  ["adjusted", "adjusted, λ 1"],
  ["adjustedMore", "adjusted, λ 5"],
];

/** Share of the true top 10 % that a panel finds by each way to sum up its scores; others as difference to the raw mean. */
export async function benchCohortSimulation(row) {
  await withModules(async (load) => {
    const { meanAndHalf, shareFound, simulatePanel, SUMMARIES } = await load(
      "/tests/fixtures/cohorts/panel-simulation.ts",
    );
    for (const [name, panel] of PANELS) {
      const found = Object.fromEntries(SHOWN.map(([key]) => [key, []]));
      const runs = panel.applicants < 1_000 ? RUNS_SMALL : RUNS;
      for (let run = 0; run < runs; run++) {
        const { ratings, quality } = simulatePanel(panel, run);
        for (const [key] of SHOWN) {
          found[key].push(100 * shareFound(SUMMARIES[key](ratings), quality, TOP));
        }
      }
      const print = (values, sign = "") => {
        const [mean, half] = meanAndHalf(values);
        return `${mean > 0 ? sign : ""}${mean.toFixed(1)} ± ${half.toFixed(1)}`;
      };
      row(name, "");
      row("  raw mean", `${print(found.rawMean)} %`);
      for (const [key, title] of SHOWN.slice(1)) {
        row(
          `  ${title}`,
          print(
            found[key].map((value, run) => value - found.rawMean[run]),
            "+",
          ),
        );
      }
    }
  });
}

function like(design) {
  return { applicants: 1_000, reviewers: 25, bias: 0.5, stretch: 0.2, design };
}

function even(reviews) {
  return { kind: "even", reviews };
}

function tracks(across) {
  return { kind: "tracks", reviews: 3, tracks: 5, across };
}

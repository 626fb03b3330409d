import { printShare } from "#figures";
import { canonicalJson, type CriterionRules, type Edition, rulesOf } from "#rubric";
import { type ComparisonWords, namesOf } from "./compared-side.ts";
import { buildComparison } from "./comparison.ts";
import type { ComparedSide, Comparison } from "./comparison-model.ts";

/** One criterion that the newer edition treats otherwise. */
export interface EditionLine {
  readonly criterionId: string;
  /** Null where the shipped rubric no longer has it. */
  readonly dimensionId: string | null;
  readonly title: string;
  /** "weight 10.0 before, 12.0 now", or empty. */
  readonly detail: string;
}

export interface EditionGroup {
  readonly id: "added" | "dropped" | "weight" | "gate" | "rule" | "reworded";
  readonly heading: string;
  readonly count: string;
  readonly lines: readonly EditionLine[];
}

/** What moving to the shipped edition does to one venture. */
export interface EditionChange {
  /** "The score is 61.4 by the old rules and 62.0 by the new ones." */
  readonly effect: string;
  readonly bands: string;
  readonly comparison: Comparison;
  /** Only those that have a line. */
  readonly groups: readonly EditionGroup[];
  /** Said where there is no group; else empty. */
  readonly nothing: string;
}

export interface EditionInput extends ComparisonWords {
  readonly venture: string;
  /** The answers as they are, under the rules they were given to. */
  readonly side: Omit<ComparedSide, "rules" | "standing">;
  readonly edition: Edition;
}

/**
 * The effect of the shipped edition on answers given to an earlier one.
 * @throws ScoringRubricError when one of the rules cannot be scored
 */
export function buildEditionChange(input: EditionInput): EditionChange {
  const { rubric, messages, side, edition, venture } = input;
  const texts = messages.compare.edition;
  const { id, version, hash } = rubric;
  const editionName = messages.compare.rubric.version;
  const comparison = buildComparison({
    rubric,
    messages,
    venture,
    before: {
      ...side,
      name: editionName(side.rubric.version),
      rules: edition.rules,
      standing: "kept",
    },
    after: {
      ...side,
      name: editionName(version),
      rubric: { id, version, hash },
      rules: rubric,
      standing: "shipped",
    },
  });
  const groups = groupsOf(edition, { rubric, messages });
  const { before, after } = comparison;
  return {
    effect: texts.effect(before.score.text, after.score.text),
    bands: texts.bands(before.band, after.band),
    comparison,
    groups,
    nothing: groups.length === 0 ? texts.nothing : "",
  };
}

function groupsOf({ rules, reworded }: Edition, words: ComparisonWords): EditionGroup[] {
  const { edition: texts } = words.messages.compare;
  const old = weighted(rules);
  const now = weighted(rulesOf(words.rubric));
  const both = [...now.keys()].filter((id) => old.has(id));
  const differ = (id: string, part: (rule: WeightedRule) => unknown) => {
    const [was, is] = [old.get(id), now.get(id)];
    return was && is && canonicalJson({ part: part(was) }) !== canonicalJson({ part: part(is) });
  };
  const ids: Readonly<Record<EditionGroup["id"], readonly string[]>> = {
    added: [...now.keys()].filter((id) => !old.has(id)),
    dropped: [...old.keys()].filter((id) => !now.has(id)),
    weight: both.filter((id) => differ(id, ({ weight, dimension }) => [weight, dimension])),
    gate: both.filter((id) => differ(id, ({ rule }) => rule.gates ?? [])),
    rule: both.filter((id) =>
      differ(id, ({ rule }) => [rule.appliesWhen ?? [], rule.naAllowed, rule.values ?? []]),
    ),
    reworded: [...now.keys()].filter((id) => reworded.includes(id)),
  };
  const { title, dimensionOf } = namesOf(words);
  const detail = (group: EditionGroup["id"], id: string): string => {
    if (group !== "weight") return "";
    return texts.weight(printShare(old.get(id)?.share ?? 0), printShare(now.get(id)?.share ?? 0));
  };
  const order = ["added", "dropped", "weight", "gate", "rule", "reworded"] as const;
  return order.flatMap((group) =>
    ids[group].length === 0
      ? []
      : {
          id: group,
          heading: texts.groups[group],
          count: texts.count(ids[group].length),
          lines: ids[group].map((id) => ({
            criterionId: id,
            dimensionId: dimensionOf(id),
            title: title(id),
            detail: detail(group, id),
          })),
        },
  );
}

interface WeightedRule {
  readonly rule: CriterionRules;
  readonly weight: number;
  /** Weight of its dimension. */
  readonly dimension: number;
  /** Share of the whole before anything is switched off, 0..1. */
  readonly share: number;
}

function weighted({ dimensions }: Edition["rules"]): ReadonlyMap<string, WeightedRule> {
  const whole = dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    dimensions.flatMap(({ weight: dimension, criteria }) => {
      const sum = criteria.reduce((total, { weight }) => total + weight, 0);
      return criteria.map((rule): [string, WeightedRule] => {
        const { weight } = rule;
        const share = whole > 0 && sum > 0 ? (dimension / whole) * (weight / sum) : 0;
        return [rule.id, { rule, weight, dimension, share }];
      });
    }),
  );
}

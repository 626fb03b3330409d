import { render, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { type Language, loadMessages } from "#i18n";
import type { Rubric } from "#rubric";
import { rubricCatalogue, useRubrics, useSettings } from "#state";
import { MessagesProvider } from "#ui";
import { MethodScreen } from "../../src/screens/method/index.ts";
import { toyRubricWith } from "../fixtures/toy-report.ts";
import { toyRubric } from "../fixtures/toy-rubric.ts";

const shipped = rubricCatalogue[0]?.id ?? "";

beforeEach(() => useRubrics.setState({ loaded: {} }));

/** The page on a rubric in place of the shipped one; none = the shipped one. */
async function show(rubric?: Rubric, language: Language = "en") {
  useSettings.setState({ language });
  if (rubric) useRubrics.getState().keep({ ...rubric, id: shipped });
  render(
    <MessagesProvider language={language} messages={await loadMessages(language)}>
      <MethodScreen />
    </MessagesProvider>,
  );
  await screen.findAllByRole("region");
}

function section(name: string) {
  return within(screen.getByRole("region", { name }));
}

function row(name: string, of: string): string[] {
  const cells = section(of).getByRole("row", { name: new RegExp(`^${name}`) });
  return within(cells)
    .getAllByRole("cell")
    .map((cell) => cell.textContent ?? "");
}

describe("with the toy rubric", () => {
  test("each evidence grade stands with its factor", async () => {
    await show(toyRubric());
    expect(row("0 Assertion", "From an answer to points")).toEqual(["0", "50%"]);
    expect(row("3 Pilot", "From an answer to points")).toEqual(["3", "95%"]);
  });

  test("weights are shares: 60, 40 and 25 of 125", async () => {
    await show(toyRubric());
    const of = "From points to the score";
    expect(row("Market", of)).toEqual(["2", "48.0%"]);
    expect(row("Finance", of)).toEqual(["2", "32.0%"]);
    expect(row("Legal", of)).toEqual(["1", "20.0%"]);
  });

  test("a criterion of weight 3 beside one of 1 holds 75% of its dimension and 36% of the whole", async () => {
    await show(toyRubric());
    expect(row("Demand", "From points to the score")).toEqual(["75.0%", "36.0%"]);
  });

  test("least coverage, warning and balance gap are the rubric's", async () => {
    await show(toyRubric());
    const text = screen.getByRole("region", { name: /does not apply/ }).textContent;
    expect(text).toMatch(/a band needs 80%/);
    expect(text).toMatch(/From 30% of the weight/);
    expect(text).toMatch(/5 points or more below/);
    expect(text).toMatch(/1 of the 5 criteria/);
  });

  test("every must-have is told with its reason, what it needs and what it does", async () => {
    await show(toyRubric());
    const gates = section("Must-haves");
    expect(gates.getByText("4 must-haves on 3 criteria.")).toBeTruthy();
    expect(gates.getByText("Runway under 3 months.")).toBeTruthy();
    expect(gates.getByText("Limits the score to 39")).toBeTruthy();
    expect(
      gates.getByText("Needs level 2 or above and evidence of “Interviews” or stronger"),
    ).toBeTruthy();
    expect(gates.getByText("Blocks the result: no band")).toBeTruthy();
  });

  test("a must-have for some ventures names them in the profile's own words", async () => {
    const when = {
      all: [
        { fact: "stage", atLeast: "pilot" },
        {
          any: [
            { fact: "segments", in: ["sme", "public"] },
            { not: { fact: "agentic", equals: true } },
          ],
        },
      ],
    } as const;
    const gates = [{ level: 1, effect: "warn", reason: "no margin", when }] as const;
    await show(toyRubricWith("FIN-B", { gates }));
    expect(
      section("Must-haves").getByText(
        "Only where “Stage” is Pilot or further and (“Segments” is Small firms or Public sector or not: “Agent” is yes)",
      ),
    ).toBeTruthy();
  });

  test("bands begin where the rubric says", async () => {
    await show(toyRubric());
    expect(section("Bands").getByText("from 70 points")).toBeTruthy();
  });

  test("a source that supports no plain statement is listed by its title alone", async () => {
    await show(toyRubric());
    const sources = section("Sources");
    expect(sources.getByText("A verified fact.")).toBeTruthy();
    const unsupported = toyRubric().sources.filter(({ fact }) => !fact);
    for (const { title } of unsupported) {
      expect(sources.getByText(title).closest("li")?.querySelectorAll("p")).toHaveLength(1);
    }
  });

  test("rubric, version and hash are named to the letter", async () => {
    await show(toyRubric());
    const { version, hash } = toyRubric();
    const rubric = section("The rubric");
    expect(rubric.getByText(version)).toBeTruthy();
    expect(rubric.getByText(hash)).toBeTruthy();
  });

  test("in Chinese every part is Chinese", async () => {
    await show(toyRubric("zh"), "zh");
    expect(section("必要条件").getByText("现金不足3个月。")).toBeTruthy();
    expect(section("必要条件").getByText("得分最高到39")).toBeTruthy();
    expect(section("档位").getByText("70分起")).toBeTruthy();
  });
});

describe("with the shipped rubric", () => {
  test("the page loads it by itself, and lists each of its sources once", async () => {
    await show();
    const { sources, disclaimer } = Object.values(useRubrics.getState().loaded)[0]!;
    expect(screen.getByText(disclaimer)).toBeTruthy();
    const listed = screen.getByRole("region", { name: "Sources" }).querySelectorAll("li");
    expect(listed).toHaveLength(sources.length);
  });
});

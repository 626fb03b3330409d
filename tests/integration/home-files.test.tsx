import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { useLibrary, useOpening, writeBackup } from "#state";
import { venture } from "../fixtures/venture-files.ts";
import { emptyDevice, jsonFile, saved, showHome } from "./home-page.tsx";

beforeEach(emptyDevice);

type Page = Awaited<ReturnType<typeof showHome>>;

const sample = venture("sample-venture.en");

/** Chooses files with the page's own field. */
async function choose({ user }: Page, ...files: File[]): Promise<void> {
  await user.upload(screen.getByLabelText(/\.json, \.pdf|\.json、\.pdf/), files);
}

describe("a good file", () => {
  test("opens and shows its report", async () => {
    const page = await showHome();
    await choose(page, jsonFile("lanye.json", sample));
    await waitFor(() => expect(window.location.hash).toBe(`#/report/${sample.id}`));
    expect(saved()).toEqual([sample]);
  });

  test("opened a second time unchanged, it goes to the one already here", async () => {
    useLibrary.getState().add(sample);
    const page = await showHome();
    await choose(page, jsonFile("lanye.json", sample));
    await waitFor(() => expect(window.location.hash).toBe(`#/report/${sample.id}`));
    expect(saved()).toHaveLength(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("a file that cannot be opened", () => {
  const CASES = [
    [
      "an unknown criterion",
      { ...sample, answers: { "XYZ-99": { level: 3 } } },
      /no criterion XYZ-99/,
      "answers › XYZ-99",
    ],
    [
      "a level 6",
      { ...sample, answers: { "MKT-01": { level: 6 } } },
      /A level is 1, 2, 3, 4 or 5/,
      "answers › MKT-01 › level",
    ],
    ["a newer version", { ...sample, version: 2 }, /made by a newer Touchstone/, "version"],
    ["broken JSON", '{"format": "touchstone/assessment",', /not valid JSON/, null],
    [
      "another rubric",
      { ...sample, rubric: { ...sample.rubric, id: "robotics" } },
      /the rubric robotics, which this Touchstone does not have/,
      "rubric › id",
    ],
    ["an empty file", "", /This file is empty/, null],
  ] as const;

  test.each(CASES)(
    "%s: the page says what, where and what to do, and nothing saved changes",
    async (_, content, what, where) => {
      useLibrary.getState().add(sample);
      const before = saved();
      const page = await showHome();
      await choose(page, jsonFile("from-a-friend.json", content));
      const dialog = await screen.findByRole("dialog", {
        name: "“from-a-friend.json” was not opened",
      });
      expect(dialog.textContent).toMatch(what);
      if (where) expect(within(dialog).getByText(where)).toBeTruthy();
      expect(dialog.textContent).toMatch(/Nothing saved has changed/);
      expect(saved()).toEqual(before);
      expect(window.location.hash).toBe("#/");
    },
  );

  test("closing the explanation leads back to the button for the next try", async () => {
    const page = await showHome();
    await page.user.click(screen.getByRole("button", { name: "Open a file" }));
    const file = jsonFile("empty.json", "");
    await act(() => useOpening.getState().open([file]));
    await page.user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Open a file");
  });

  test("is explained in Chinese to a Chinese reader", async () => {
    const page = await showHome("zh");
    await choose(page, jsonFile("lanye.json", { ...sample, answers: { "MKT-01": { level: 6 } } }));
    const dialog = await screen.findByRole("dialog", { name: "“lanye.json”没有打开" });
    expect(dialog.textContent).toMatch(/等级/);
    expect(dialog.textContent).toMatch(/已保存的内容没有任何变化/);
  });

  test("of many mistakes the first five are shown and the rest counted", async () => {
    const answers = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [`BAD-0${place}`, { level: 3 }]),
    );
    const page = await showHome();
    await choose(page, jsonFile("many.json", { ...sample, answers }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getAllByText(/no criterion/)).toHaveLength(5);
    expect(dialog.textContent).toMatch(/and 3 more problems/);
  });

  test("a folder dropped by mistake is refused too", async () => {
    await showHome();
    const folder = new File([], "folder.json");
    Object.defineProperty(folder, "arrayBuffer", {
      value: () => Promise.reject(new Error("folder")),
    });
    await act(() => useOpening.getState().open([folder]));
    expect((await screen.findByRole("dialog")).textContent).toMatch(/may be a folder/);
  });
});

describe("a file whose assessment is here with other content", () => {
  const incoming = {
    ...sample,
    revision: sample.revision + 3,
    venture: { ...sample.venture, name: "Lanye, as sent" },
  };

  async function ask() {
    useLibrary.getState().add(sample);
    const page = await showHome();
    await choose(page, jsonFile("lanye.json", incoming));
    const dialog = await screen.findByRole("dialog", { name: /already here, with other content/ });
    return { ...page, dialog };
  }

  test("both versions are shown side by side before anything happens", async () => {
    const { dialog } = await ask();
    const changes = within(dialog).getByRole("row", { name: /^Changes/ });
    expect(changes.textContent).toBe(`Changes${incoming.revision}${sample.revision}`);
    expect(dialog.textContent).toMatch(/more changes than what is saved here/);
    expect(saved()).toEqual([sample]);
  });

  test("“Keep both” adds the file as a copy and leaves the one here alone", async () => {
    const { user } = await ask();
    await user.click(screen.getByRole("button", { name: "Keep both" }));
    await waitFor(() => expect(saved()).toHaveLength(2));
    expect(useLibrary.getState().assessments[sample.id]).toEqual(sample);
    expect(saved().map((each) => each.venture.name)).toContain("Lanye, as sent");
  });

  test("“Replace” puts the file in its place, and undo takes that back", async () => {
    const { user } = await ask();
    await user.click(screen.getByRole("button", { name: "Replace what is saved here" }));
    await waitFor(() => expect(saved()[0]?.venture.name).toBe("Lanye, as sent"));
    act(() => void useLibrary.getState().undo(sample.id));
    expect(saved()[0]?.venture.name).toBe("Lanye");
  });

  test("closing the question leaves everything as it is", async () => {
    const { user } = await ask();
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(saved()).toEqual([sample]);
    expect(window.location.hash).toBe("#/");
  });
});

describe("several at once", () => {
  const other = venture("driving");

  test("good ones come in, bad ones are named with their reason", async () => {
    const page = await showHome();
    await choose(page, jsonFile("good.json", sample), jsonFile("bad.json", "[]"));
    const dialog = await screen.findByRole("dialog", { name: "1 assessment opened, 1 not opened" });
    expect(within(dialog).getByRole("link").getAttribute("href")).toBe(`#/assess/${sample.id}`);
    expect(dialog.textContent).toMatch(/bad\.json: not opened/);
    expect(dialog.textContent).toMatch(/not a Touchstone assessment/);
    expect(saved()).toHaveLength(1);
  });

  test("a backup brings back every assessment in it", async () => {
    const page = await showHome();
    await choose(page, jsonFile("backup.json", writeBackup([sample, other]).join("")));
    await screen.findByRole("dialog", { name: "2 assessments opened" });
    expect(saved()).toEqual(expect.arrayContaining([sample, other]));
  });

  test("one bad assessment in a backup does not keep the others out", async () => {
    const page = await showHome();
    const bad = { ...other, answers: { "MKT-01": { level: 6 } } };
    const text = JSON.stringify({
      format: "touchstone/backup",
      version: 1,
      assessments: [bad, sample],
    });
    await choose(page, jsonFile("backup.json", text));
    const dialog = await screen.findByRole("dialog", { name: "1 assessment opened, 1 not opened" });
    expect(dialog.textContent).toMatch(/backup\.json, no\. 1: not opened/);
    expect(saved()).toEqual([sample]);
  });

  test("a backup of a newer Touchstone is refused as a whole", async () => {
    const page = await showHome();
    const text = JSON.stringify({ format: "touchstone/backup", version: 2, assessments: [sample] });
    await choose(page, jsonFile("backup.json", text));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toMatch(/made by a newer Touchstone/);
    expect(saved()).toEqual([]);
  });
});

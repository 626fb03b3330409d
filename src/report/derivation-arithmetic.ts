/** What a part of a sum says on the page, and what a calculator makes of it. */
interface Said {
  readonly text: string;
  readonly value: number;
  /** 1 sum, 2 product, 3 number or function: how firmly it holds together. */
  readonly binds: 1 | 2 | 3;
}

/** A part of a sum, with as many decimals as asked for in numbers that have no end. */
export type Term = (decimals: number) => Said;

/** Decimals of a result; numbers that go into it may need more. */
const PLACES = 4;
const MOST = 12;

/** A number of the rubric or an answer, printed in full. */
export function given(value: number): Term {
  const text = fixed(value, MOST - 2);
  const said: Said = { text, value: Number(text), binds: 3 };
  return () => said;
}

/** The result of another line. */
export function carried(value: number): Term {
  return (decimals) => {
    const text = fixed(value, decimals);
    return { text: signed(text), value: Number(text), binds: 3 };
  };
}

export function sum(terms: readonly Term[]): Term {
  if (terms.length === 1 && terms[0]) return terms[0];
  return (decimals) => {
    const said = terms.map((term) => term(decimals));
    return {
      text: said.map(({ text }) => text).join(" + ") || "0",
      value: said.reduce((total, { value }) => total + value, 0),
      binds: terms.length === 0 ? 3 : 1,
    };
  };
}

export function difference(from: Term, less: Term): Term {
  return (decimals) => {
    const [a, b] = [from(decimals), less(decimals)];
    return { text: `${a.text} − ${held(b, 2)}`, value: a.value - b.value, binds: 1 };
  };
}

export function product(first: Term, ...rest: readonly Term[]): Term {
  return rest.reduce<Term>(
    (so, factor) => (decimals) => {
      const [a, b] = [so(decimals), factor(decimals)];
      return { text: `${held(a, 2)} × ${held(b, 3)}`, value: a.value * b.value, binds: 2 };
    },
    first,
  );
}

export function quotient(over: Term, under: Term): Term {
  return (decimals) => {
    const [a, b] = [over(decimals), under(decimals)];
    return { text: `${held(a, 2)} ÷ ${held(b, 3)}`, value: a.value / b.value, binds: 2 };
  };
}

/** The smallest; of one alone that one. */
export function least(terms: readonly Term[]): Term {
  if (terms.length === 1 && terms[0]) return terms[0];
  return (decimals) => {
    const said = terms.map((term) => term(decimals));
    return {
      text: `min(${said.map(({ text }) => text).join(", ")})`,
      value: Math.min(...said.map(({ value }) => value)),
      binds: 3,
    };
  };
}

const PRESS = {
  ln: Math.log,
  exp: Math.exp,
  // As docs/scoring.md rounds: what is a whole number but for floating point is one.
  floor: (value: number) => Math.floor(value + 1e-9),
};

/** A key of a pocket calculator. */
export function key(name: "ln" | "exp" | "floor", of: Term): Term {
  const press = PRESS[name];
  return (decimals) => {
    const { text, value } = of(decimals);
    return { text: `${name}(${text})`, value: press(value), binds: 3 };
  };
}

/**
 * A sum with its result, "(12 × 71.25 + 9 × 42.5) ÷ 21 = 58.9286": as many decimals as it takes for the printed
 * numbers to lead to the printed result, and for that to round to the figure the report prints.
 * @param value what the scoring found
 * @param print how the report prints it
 */
export function redone(term: Term, value: number, print: (value: number) => string): string {
  let text = "";
  for (let places = PLACES; places <= MOST; places++) {
    const result = fixed(value, places);
    const room = 0.49 * 10 ** -places;
    for (let decimals = places; decimals <= MOST; decimals++) {
      const said = term(decimals);
      text = said.text === result ? result : `${said.text} = ${signed(result, false)}`;
      const leads = Math.abs(said.value - Number(result)) <= room;
      if (leads && print(Number(result)) === print(value)) return text;
    }
  }
  return text;
}

function held({ text, binds }: Said, atLeast: 2 | 3): string {
  return binds < atLeast ? `(${text})` : text;
}

/** A true minus sign; in the middle of a sum a negative number stands in brackets. */
function signed(text: string, inside = true): string {
  if (!text.startsWith("-")) return text;
  const negative = `−${text.slice(1)}`;
  return inside ? `(${negative})` : negative;
}

/** At most so many decimals, none at the end that are 0. */
function fixed(value: number, decimals: number): string {
  if (Number.isInteger(value)) return String(value);
  const text = value.toFixed(decimals);
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return short === "-0" ? "0" : short;
}

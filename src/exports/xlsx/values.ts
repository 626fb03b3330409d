import type { Figure } from "#report";
import type { Cell } from "./model.ts";

export function whole(value: number | null): Cell {
  return value === null ? null : { value, format: "whole" };
}

/** Points 0..100, the number itself: the column adds up to what is shown elsewhere. */
export function points({ value }: Figure): Cell {
  return value === null ? null : { value, format: "points" };
}

/** A share 0..1. */
export function share({ value }: Figure): Cell {
  return value === null ? null : { value, format: "share" };
}

/** The number that every other output prints; a text where it is none. */
export function shown({ value, text }: Figure): Cell {
  if (value === null) return text;
  if (text.endsWith("%")) return { value, format: "share" };
  return Number.isFinite(Number(text)) ? { value: Number(text), format: "points" } : text;
}

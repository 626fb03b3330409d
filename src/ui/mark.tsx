/** The touchstone: a dark slab with one streak of gold. Decorative; the name stands beside it. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true">
      <rect x="4" y="4" width="56" height="56" rx="15" fill="#1b1f24" stroke="#5d636b" />
      <path
        d="M17 45C27 38 36 29 47 18"
        stroke="#d9a441"
        strokeWidth="7"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}

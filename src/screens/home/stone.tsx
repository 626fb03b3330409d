/** The touchstone as a plate: dark slab, one streak of gold drawn across it. Decorative; the page's heading says the same. */
export function Stone({ className }: { readonly className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 200 200" aria-hidden="true">
      <rect
        x="3"
        y="3"
        width="194"
        height="194"
        rx="46"
        fill="#1b1f24"
        stroke="#5d636b"
        strokeWidth="3"
      />
      <path d="M46 143 C82 119 116 87 152 53 L160 60 C124 96 90 128 54 151 Z" fill="#d9a441" />
      <path
        d="M58 158 C92 136 126 105 159 70"
        fill="none"
        stroke="#d9a441"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <path
        d="M44 134 C72 115 104 87 140 54"
        fill="none"
        stroke="#d9a441"
        strokeWidth="1"
        strokeLinecap="round"
      />
    </svg>
  );
}

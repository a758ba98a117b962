/** Strokes on a 24 by 24 grid. */
const strokes = {
  alert: ['M12 4 2.8 19.5h18.4z', 'M12 10v4.5', 'M12 17v.2'],
  ban: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M5.7 5.7l12.6 12.6'],
  calendar: ['M4 6h16v14H4z', 'M4 10h16', 'M8 3v4', 'M16 3v4'],
  chat: ['M4 20l1.4-4A8 8 0 1 1 8.6 19z', 'M9 11.5h6'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  chevron: ['M9 6l6 6-6 6'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z', 'M12 7v5.2l3.4 2'],
  coin: [
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
    'M14.8 9.2A3.2 3.2 0 0 0 12 8c-1.8 0-3 .8-3 2s1 1.7 3 2 3 .8 3 2-1.2 2-3 2a3.2 3.2 0 0 1-2.8-1.2',
    'M12 6.5v11',
  ],
  eye: [
    'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z',
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  ],
  flag: ['M5 21V4', 'M5 4h13l-2.5 4L18 12H5'],
  hand: [
    'M8 12V6a1.5 1.5 0 0 1 3 0v5',
    'M11 10.5V4.5a1.5 1.5 0 0 1 3 0V11',
    'M14 6.5a1.5 1.5 0 0 1 3 0V13',
    'M8 12l-1.5-1.5A1.5 1.5 0 0 0 4 12.5l3.5 6A5 5 0 0 0 12 21a5 5 0 0 0 5-5v-3',
  ],
  inbox: ['M4 13l3-8h10l3 8v6H4z', 'M4 13h5a3 3 0 0 0 6 0h5'],
  invoice: ['M6 3h9l4 4v14H6z', 'M14.5 3v4.5H19', 'M9.5 12h6', 'M9.5 16h6'],
  keyboard: ['M3 7h18v11H3z', 'M7 11v.1', 'M11 11v.1', 'M15 11v.1', 'M8 14.5h8'],
  leave: ['M10 4H5v16h5', 'M14 8l4 4-4 4', 'M18 12H9'],
  mail: ['M3 6h18v13H3z', 'M3 7l9 7 9-7'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  note: ['M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z', 'M13.5 7l3.5 3.5'],
  pause: ['M8 5v14', 'M16 5v14'],
  person: ['M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z', 'M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6'],
  phone: ['M7 3h10v18H7z', 'M11 18h2'],
  play: ['M7 5l12 7-12 7z'],
  reply: ['M9 6l-5 5 5 5', 'M4 11h9a7 7 0 0 1 7 7'],
  search: ['M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', 'M15.5 15.5L20.5 20.5'],
  settings: ['M4 7h10', 'M18 7h2', 'M16 5v4', 'M4 17h2', 'M10 17h10', 'M8 15v4'],
  steps: ['M4 19h5v-5h5V9h5V4'],
  task: ['M5 4h14v16H5z', 'M8.5 12l2.5 2.5 4.5-5'],
  wait: ['M7 3h10', 'M7 21h10', 'M8 3v3.5l4 5 4-5V3', 'M8 21v-3.5l4-5 4 5V21'],
} as const;

/** A picture that stands beside words, never instead of them. */
export type IconName = keyof typeof strokes;

/** Takes the colour of the text around it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
      aria-hidden="true"
      focusable="false"
    >
      {strokes[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}

/** Line drawings on a 16 × 16 field; they follow the colour of the text and never stand without a word or a label. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 2 1.5 13.5h13L8 2zM8 6.5v3.2M8 11.7v.1',
  question: 'M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 12v.1',
  dash: 'M3.5 8h9',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h3',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1',
  moon: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  panel: 'M2 3h12v10H2zM10 3v10',
  file: 'M4 1.8h5l3 3v9.4H4zM9 1.8v3h3',
  upload: 'M8 10.5V3M5 6l3-3 3 3M2.5 11v2.5h11V11',
  scale: 'M8 2v12M4 14h8M3 4.5h10M3 4.5 1.2 9h3.6zM13 4.5 11.2 9h3.6z',
  plus: 'M8 3v10M3 8h10',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3',
  seal: 'M8 1.8l1.6 1.4 2.1-.2.4 2.1 1.8 1.1-.9 1.9.9 1.9-1.8 1.1-.4 2.1-2.1-.2L8 14.4 6.4 13l-2.1.2-.4-2.1-1.8-1.1.9-1.9-.9-1.9 1.8-1.1.4-2.1 2.1.2z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}

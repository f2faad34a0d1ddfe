/** Line drawings on a grid of 24, one path each; the names are those of the themes and of the screens. */
export const iconPaths = {
  money: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M15 8.5a4 4 0 1 0 0 7M7.5 11h5M7.5 13.5h5',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  bed: 'M3 6v13M3 16h18M21 19v-6a3 3 0 0 0-3-3h-7v6M9 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  document: 'M5 3h10l4 4v14H5zM9 12h6M9 16h4',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  'two-paths':
    'M12 21v-7M12 14c0-5-6-4-6-10M12 14c0-5 6-4 6-10M3.5 6.5 6 4l2.5 2.5M15.5 6.5 18 4l2.5 2.5',
  leaf: 'M5 20c0-10 4-15 15-16 0 10-4 15-11 15-2 0-4-1-4-4 2-4 5-6 8-7',
  neighbourhood: 'M3 12l9-7 9 7M7 21v-6h10v6',
  mind: 'M7 18v3M8 4a7 7 0 0 1 11 6c0 4-3 4-3 8v3M8 4a6 6 0 0 0-3 6l-2 4h3v4h3',
  pressure: 'M20 15a8 8 0 1 0-16 0M12 15l4-5M4 19h16',
  bottle: 'M6 3h12l-4 8v7h3v3H7v-3h3v-7z',
  'no-smoking': 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M6.5 6.5l11 11M7 13h4M15 13h2',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  sprout: 'M12 21v-9M12 12c0-4-3-6-8-6 0 4 3 6 8 6M12 14c0-4 3-6 8-6 0 4-3 6-8 6',
  question:
    'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M9.5 10a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.700M12 16.5v.01',
  family:
    'M11 6a3 3 0 1 1-6 0 3 3 0 0 1 6 0M18.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0M3 20c0-5 2-8 5-8s5 3 5 8M14 20c0-3 1-5 3-5s3 2 3 5',
  door: 'M6 21V4h12v17M3 21h18M14 12v1',
  cradle: 'M3 12h18c0 4-3 6-9 6s-9-2-9-6M3 12a6 6 0 0 1 6-6v6M5 21c4 1 10 1 14 0',
  'young-parent':
    'M12 7a3 3 0 1 1-6 0 3 3 0 0 1 6 0M3 21c0-5 3-8 6-8s4 1 5 3M21 17a4 4 0 1 1-8 0 4 4 0 0 1 8 0',
  speech: 'M4 5h16v11H9l-5 4z',
  puzzle: 'M4 8h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4H4v-4a2 2 0 1 0 0-4z',
  globe: 'M20 12a8 8 0 1 1-16 0 8 8 0 0 1 16 0M4 12h16M12 4c-5 5-5 11 0 16M12 4c5 5 5 11 0 16',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  phone: 'M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  link: 'M9 15l6-6M10 6l2-2a4.5 4.5 0 0 1 6.5 6.5l-2 2M14 18l-2 2a4.5 4.5 0 0 1-6.5-6.5l2-2',
  place: 'M12 21s7-6 7-12a7 7 0 1 0-14 0c0 6 7 12 7 12zM14.5 9a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.01',
  check: 'M5 12.5l4.5 4.5L19 7',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
} as const;

export type IconName = keyof typeof iconPaths;

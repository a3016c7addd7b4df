/** Colours are CSS variables of app/styles.css: one set for light, one for dark. */
const token = (name) => `rgb(var(--${name}) / <alpha-value>)`;

/** @type {import('tailwindcss').Config} */
export default {
  content: ['./app/**/*.tsx'],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      paper: token('paper'),
      surface: token('surface'),
      shade: token('shade'),
      line: token('line'),
      ink: token('ink'),
      soft: token('soft'),
      press: token('press'),
      'press-dark': token('press-dark'),
      'press-tint': token('press-tint'),
      'on-press': token('on-press'),
      seal: token('seal'),
      'seal-tint': token('seal-tint'),
      good: token('good'),
      'good-tint': token('good-tint'),
      warn: token('warn'),
      'warn-tint': token('warn-tint'),
    },
    fontSize: {
      small: ['0.875rem', '1.5'],
      base: ['1rem', '1.6'],
      large: ['1.25rem', '1.4'],
      huge: ['1.75rem', '1.25'],
    },
    fontFamily: {
      sans: [
        'system-ui',
        '"PingFang SC"',
        '"HarmonyOS Sans SC"',
        'MiSans',
        '"Microsoft YaHei"',
        '"Noto Sans CJK SC"',
        'sans-serif',
      ],
    },
    extend: {
      maxWidth: { text: '72ch', page: '75rem' },
      minHeight: { touch: '2.75rem' },
      minWidth: { touch: '2.75rem' },
    },
  },
};

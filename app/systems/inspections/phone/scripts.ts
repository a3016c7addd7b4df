import styles from '#app/styles.css?url';
import page from './main.tsx?worker&url';
import worker from './worker.ts?worker&url';

/** Where the built scripts of the page of rounds are, and what else it needs to open without a network. */
export const roundScripts = { page, worker, styles };

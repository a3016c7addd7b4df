import { ensureChromium } from './find-chromium.ts';

/** Before the browser tests are run by themselves: their settings name the browser, so it must be there first. */
ensureChromium((line) => void process.stdout.write(`${line}\n`));

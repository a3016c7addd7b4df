/**
 * The only script of plain pages, loaded without React: the work a form must bring, photos made clean before they leave
 * the phone, and small comforts. Each looks for its own marks in the page and leaves others alone.
 */
import { showFieldsOfCategory } from './categories.ts';
import { cleanPhotos } from './photos.ts';
import { confirmReceipt, fillReceipt, printOnTap } from './receipts.ts';
import { workOnForms } from './work.ts';

workOnForms();
cleanPhotos();
showFieldsOfCategory();
fillReceipt();
confirmReceipt();
printOnTap();

export {
  heading,
  paragraph,
  type PdfBlock,
  type PdfDocument,
  type PdfTable,
} from './pdf-document.js';
export { dayInWords } from './plain-date.js';
export { blocksOf } from './rich-text-blocks.js';
export { writePdf } from './write-pdf.js';

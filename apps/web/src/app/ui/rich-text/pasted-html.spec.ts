import { cleanPasted } from './pasted-html';

const fromWord = (text: string, list = '') =>
  list === ''
    ? `<p class=MsoNormal style='margin:0cm'>${text}<o:p></o:p></p>`
    : `<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>` +
      `<![if !supportLists]><span style='mso-list:Ignore'>${list}<span>&nbsp;&nbsp;</span></span><![endif]>${text}</p>`;

/** What is left, without classes and the spaces between. */
function left(html: string): string {
  const page = new DOMParser().parseFromString(cleanPasted(html), 'text/html');
  for (const element of page.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  return page.body.innerHTML.trim();
}

describe('what is pasted', () => {
  it('keeps the lists of Word, which writes them as paragraphs', () => {
    const html = fromWord('Eerst') + fromWord('een', '·') + fromWord('twee', '·') + fromWord('Dan');
    expect(left(html)).toBe('<p>Eerst</p><ul><li>een</li><li>twee</li></ul><p>Dan</p>');
  });

  it('knows numbers from points', () => {
    expect(left(fromWord('een', '1.') + fromWord('twee', '2.') + fromWord('punt', '·'))).toBe(
      '<ol><li>een</li><li>twee</li></ol><ul><li>punt</li></ul>',
    );
  });

  it('keeps no styles, scripts and remarks of a program', () => {
    const html = `<html><head><style>p { color: red }</style><title>Oud</title></head><body><!--StartFragment-->
      ${fromWord('tekst')}<script>alert(1)</script></body></html>`;
    expect(left(html)).toBe('<p>tekst</p>');
    expect(cleanPasted(html)).not.toContain('style');
  });

  it('takes nothing for bold that a program only wrapped', () => {
    const html = `<b style="font-weight:normal;"><p>een <b>twee</b></p></b>`;
    expect(left(html)).toBe('<span><p>een <b>twee</b></p></span>');
  });

  it('keeps the cells of a table apart', () => {
    expect(left('<table><tr><td>JGZ</td><td>belt</td></tr></table>')).toContain(
      '<p>JGZ</p><p>belt</p>',
    );
  });
});

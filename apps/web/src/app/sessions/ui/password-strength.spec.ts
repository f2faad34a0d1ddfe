import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { sessionTexts } from '@zorgpaden/texts/nl/workspace-sessions';
import { PasswordStrength } from './password-strength';

const { levels, tooShort } = sessionTexts.strength;

describe('how hard a password is to guess', () => {
  let fixture: ComponentFixture<PasswordStrength>;

  beforeEach(() => {
    fixture = TestBed.createComponent(PasswordStrength);
  });

  async function said(password: string, ...about: string[]): Promise<string> {
    fixture.componentRef.setInput('password', password);
    fixture.componentRef.setInput('about', about);
    await fixture.whenStable();
    if (password !== '')
      await import('@zorgpaden/domain/passwords/judge').then((m) => m.passwordJudge());
    await fixture.whenStable();
    return page().querySelector('[aria-live=polite]')?.textContent ?? '';
  }
  const page = () => fixture.nativeElement as HTMLElement;
  const lit = () => page().querySelectorAll('.on').length;

  it('says nothing of nothing', async () => {
    expect(await said('')).toBe('');
    expect(page().querySelector('.bar')).toBeNull();
  });

  it('says that one is too short, however strange it is', async () => {
    expect(await said('x7$Kq!')).toBe(tooShort);
    expect(lit()).toBe(1);
  });

  it('says that a common one is easy to guess, and four words are not', async () => {
    expect(await said('welkomwelkomwelkom')).toBe(levels[0]);
    expect(await said('paard fiets wolk lepel')).toBe(levels[3]);
    expect(lit()).toBe(4);
  });

  it('takes what belongs to the person for easy', async () => {
    const password = 'willekeurigenaam willekeurigenaam';
    const strange = await said(password);
    expect(await said(password, 'Willekeurigenaam')).not.toBe(strange);
  });
});

import type { WorkspaceTexts } from '../nl/workspace.js';

export const secondFactorTexts: WorkspaceTexts['secondFactors'] = {
  first: {
    title: 'Set up a second step',
    why: 'You help decide what midwives get to read. That is why we ask, beside your password, for something that only you have: your phone or computer. Setting this up takes a few minutes, and is needed only once.',
  },
  totp: {
    getApp: 'Take your phone and open an app for codes',
    getAppHow:
      'You have none yet? Put for instance Microsoft Authenticator, Google Authenticator or 2FAS on your phone. They are free.',
    scan: 'Scan this picture with the app',
    scanHow:
      'Choose “add account” or the plus sign in the app, and point the camera at the picture.',
    qrLabel: 'QR code with the secret for your app',
    cannotScan: 'You cannot scan?',
    typeHow: 'Choose in the app to enter a key, and type this one:',
    type: 'Type the code that the app shows now',
    code: 'Code from the app',
    codeHint: 'Six digits. A new one comes every half minute.',
    confirm: 'Go on',
    busy: 'Checking',
  },
  recovery: {
    title: 'Keep these recovery codes',
    why: 'Lost your phone? Then you sign in with your password and one of these codes. Each code works once. You have no password? Then first ask for one, with ‘Forgot your password?’.',
    once: 'You see the codes only now. Print them or write them down, and keep them in a safe place, not on your phone.',
    print: 'Print',
    kept: 'I have kept them',
  },
};

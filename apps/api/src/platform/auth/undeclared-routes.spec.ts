import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Permits, Public } from './permission.js';
import { UndeclaredRoutes } from './undeclared-routes.js';

@Controller('open')
@Public()
class Declared {
  @Get()
  read(): string {
    return 'everybody';
  }

  @Permits('privacy', 'read-own')
  @Get('own')
  readOwn(): string {
    return 'somebody';
  }
}

@Controller('forgotten')
class Forgotten {
  @Public()
  @Get()
  read(): string {
    return 'everybody';
  }

  @Get('secret')
  readSecret(): string {
    return 'who?';
  }
}

async function start(...controllers: (new () => object)[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [UndeclaredRoutes] })
  class Rooms {}
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create(Rooms, new FastifyAdapter(), options);
  await app.init();
  await app.close();
}

describe('a route without a declared permission', () => {
  it('when every handler says who may call it, then the application starts', async () => {
    await expect(start(Declared)).resolves.toBeUndefined();
  });

  it('when one does not, then the start stops and names it', async () => {
    await expect(start(Declared, Forgotten)).rejects.toThrow('Forgotten.readSecret');
    await expect(start(Declared, Forgotten)).rejects.not.toThrow('Forgotten.read,');
  });
});

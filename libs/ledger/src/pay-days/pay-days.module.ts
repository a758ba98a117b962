import { Module } from '@nestjs/common';
import { PayDaysConsumer } from './pay-days.consumer.js';

/** On which days customers pay. */
@Module({ controllers: [PayDaysConsumer] })
export class PayDaysModule {}

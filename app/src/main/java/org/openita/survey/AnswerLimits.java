package org.openita.survey;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is usual of answers from one place; {@code docs/response-quality.md} and {@code docs/anonymity.md} say why.
 *
 * @param sameDevice how many answers to one questionnaire of a round one device may send on a day without being noticed
 * @param beforeProof how many answers to one link a network may send in an hour without a proof of work or a wait
 * @param perNetwork how many answers to all links a network may send in an hour
 * @param proofBits with how many zero bits a proof of work begins
 */
@ConfigurationProperties("openita.answers")
public record AnswerLimits(int sameDevice, int beforeProof, int perNetwork, int proofBits) {}

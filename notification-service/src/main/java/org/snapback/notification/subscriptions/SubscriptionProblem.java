package org.snapback.notification.subscriptions;

import org.snapback.runtime.problem.ProblemType;

/** Why something is refused that concerns subscriptions and deliveries. */
public enum SubscriptionProblem implements ProblemType {
    SUBSCRIPTION_STANDING(409, "The subscription's standing does not allow this"),
    TOO_MANY_SUBSCRIPTIONS(409, "The state has as many subscriptions as one may have");

    private final int status;
    private final String title;

    SubscriptionProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

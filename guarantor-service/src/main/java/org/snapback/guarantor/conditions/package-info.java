/**
 * The conditions of easing: Ukraine attests that one is met, with evidence; a ballot of both circles decides by unanimity;
 * Ukraine may revoke what was found met. sanctions-service eases no package before its conditions are confirmed. Other
 * features hear of a revocation by {@link ConditionRevoked}.
 */
package org.snapback.guarantor.conditions;

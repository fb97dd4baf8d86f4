namespace Throughline.Journeys.Instances;

/// <summary>Customers that stand together in one of two logs and will in the merged one.</summary>
/// <param name="IsRebuilt">Whether they are of the log that was built anew.</param>
/// <param name="FirstCustomer">The first, by its number there.</param>
/// <param name="PastCustomer">The first after them.</param>
internal readonly record struct CustomerRun(bool IsRebuilt, int FirstCustomer, int PastCustomer);

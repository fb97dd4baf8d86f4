namespace Throughline.Journeys.Maps;

/// <summary>A step of the service template: drawn where the data has it.</summary>
/// <param name="Phase">Index of its phase in the template.</param>
/// <param name="Step">As it is drawn.</param>
/// <param name="IsExpected">Whether it is drawn even where it was never seen, because its absence matters.</param>
internal sealed record TemplateStep(int Phase, Step Step, bool IsExpected = false)
{
    /// <summary>The step, done alongside a step of the customer.</summary>
    public TemplateStep With(string customerStep) => this with { Step = Step with { Alongside = customerStep } };
}

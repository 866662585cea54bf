first-run-steps = الخطوات
first-run-calm = لا حاجة إلى اتصال لإتمام الخطوات. يمكن التوقف الآن والمتابعة لاحقًا.
first-run-back = رجوع
first-run-next = متابعة
first-run-later = لاحقًا
first-run-end = فتح البرنامج

## Language

first-run-language = اللغة
first-run-language-title = اختيار اللغة
first-run-language-lead = يمكن تغييرها في أي وقت من أعلى كل شاشة.

## Content

first-run-content = المحتوى
first-run-content-note = على هذا الحاسوب
first-run-content-title = ما هو متاح الآن
first-run-content-lead = يمكن البحث فيه كله وقراءته من دون اتصال.
first-run-starter = المحتوى الأولي
first-run-starter-records = { PLURAL($count) ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { NUMBER($count) } سجلات
    [many] { NUMBER($count) } سجلًا
   *[other] { NUMBER($count) } سجل
}
first-run-packs-later = يمكن إضافة محتوى آخر لاحقًا من ملفات، ولا يلزم أي قرار الآن.

## Enrolment

first-run-enrolment = التسجيل
first-run-enrolment-note = لاحقًا
first-run-enrolment-title = يمكن تأجيل التسجيل
first-run-enrolment-lead = يربط التسجيل هذا الحاسوب بمكتب، فيتبادل معه الرسائل والتغييرات.
first-run-enrolment-works = البحث والقراءة وجهات الاتصال الخاصة تعمل من دونه.
first-run-enrolment-later = لا يضيع شيء مما يُنجز حتى ذلك الحين.

## Protection

first-run-protection = الحماية
first-run-protection-note = عبارة المرور لهذا الحاسوب
first-run-protection-title = حماية ما على هذا الحاسوب
first-run-protection-lead = تُحفظ جهات الاتصال والملاحظات وكل عمل خاص مشفرة. لا تفتحها إلا عبارة المرور، ولا تستطيع الأمانة فتحها.
first-run-protection-done = اكتملت الحماية. يمكن تغيير عبارة المرور ومفتاح الاسترداد من الإعدادات.
first-run-backup = { PLURAL($count) ->
    [zero] لم توجد نسخ من تثبيت سابق.
    [one] وُجدت نسخة احتياطية من تثبيت سابق.
    [two] وُجدت نسختان احتياطيتان من تثبيت سابق.
    [few] وُجدت { NUMBER($count) } نسخ احتياطية من تثبيت سابق.
    [many] وُجدت { NUMBER($count) } نسخة احتياطية من تثبيت سابق.
   *[other] وُجدت { NUMBER($count) } نسخة احتياطية من تثبيت سابق.
}
first-run-protection-skip = من دون حماية الآن

## Ready

first-run-ready = جاهز
first-run-ready-title = البرنامج جاهز
first-run-ready-lead = ثلاثة أمور للبدء بها.
first-run-try-search = البحث بأي من ست لغات
first-run-try-search-hint = كلمة بلغة واحدة تجد الوثائق باللغات الأخرى.
first-run-try-help = قراءة الدليل
first-run-try-help-hint = يفتح { "F1" } الصفحة المتعلقة بالعمل الجاري.
first-run-try-settings = ضبط حجم النص والألوان
first-run-try-settings-hint = كل تغيير يسري فورًا ويمكن التراجع عنه.

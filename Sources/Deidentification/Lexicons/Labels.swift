/// Words that stand before a number or code and tell its class.
/// Source: written for this gate after the classes of 45 CFR 164.514(b)(2).
extension WordList {
  static let labels: [WordList] = [
    WordList(
      .phoneLabel,
      """
      phone phone_number cell cellphone mobile tel telephone landline call text reach whatsapp signal voicemail vm
      callback pager beeper ph
      """),
    WordList(.faxLabel, "fax facsimile efax fax_number"),
    WordList(.ssnLabel, "ssn ssns social_security social_security_number soc_sec ss_number social_sec sin nino tin"),
    WordList(
      .mrnLabel,
      """
      mrn record_no record_nr mr_number medical_record medical_record_number record_number chart_number chart_no chart_id
      patient_id
      patient_number patient_no client_id client_number client_no ehr_id emr_id epic_id nhs_number hospital_number
      health_record encounter encounter_number med_rec unit_number
      """),
    WordList(
      .planLabel,
      """
      member_id member member_number member_no subscriber subscriber_id subscriber_number policy policy_number policy_no
      insurance_id insurance_number medicaid_id medicare_id medicaid_number medicare_number medi-cal_id beneficiary
      beneficiary_id beneficiary_number group_number group_no group_id plan_id plan_number hicn mbi rxbin rxgrp rx_group
      aetna cigna humana bcbs uhc anthem tricare molina ambetter medica highmark wellcare amerigroup healthnet carefirst
      medicaid medicare medi_cal health_card insurance_card ohip insurance_card
      """),
    WordList(
      .accountLabel,
      """
      account account_number account_no acct acct_no bank_account routing routing_number iban card_number credit_card
      debit_card visa mastercard guarantor_number guarantor_id statement_number checking savings_account
      """),
    WordList(
      .licenseLabel,
      """
      license license_number license_no licence licence_number lic npi dea dea_number dea_no driver's_license
      drivers_license driver_license dl passport passport_number certificate_number certification_number registration
      registration_number board_number lcsw lmft lpc lpcc lmhc lcpc lmsw licsw psy mfc mft lmhp ladc lcadc lcswa
      amft apcc asw cadc bacb caqh taxonomy_number green_card visa_number
      """),
    WordList(
      .vehicleLabel,
      """
      plate plates license_plate licence_plate plate_number tag_number vin vehicle tag vin_number registration_plate
      hull_number tail_number
      """),
    WordList(
      .deviceLabel,
      """
      serial serial_number serial_no s_n sn imei imei_number udid mac_address device_id device_number device_no device
      implant pacemaker meid iccid sim_number asset_tag model_number udi stimulator
      """),
    WordList(
      .biometricLabel,
      """
      fingerprint fingerprint_id voiceprint voiceprint_id retina_scan retinal_scan iris_scan face_id faceprint
      palm_print biometric biometric_id
      """),
    WordList(
      .otherLabel,
      """
      case_number case_no case_id case docket docket_no docket_number claim claim_number claim_no receipt receipt_number
      receipt_no student_id student_number student_no inmate inmate_number inmate_no booking_number doc_number badge
      badge_number employee_id employee_number employee_no staff_id id_number id id_no confirmation confirmation_number
      reference_number ref_number ref reference tracking tracking_number tracking_no invoice invoice_number order_number
      rx_number rx prescription_number prescription_no ticket ticket_number incident_number incident report_number
      report_no file_number file_no matter_number alien_number a_number a-number uscis warrant citation police_report
      cause_no cause_number petition permit_number reservation_number locker_number study_id subject_id participant_id
      specimen accession accession_number lab_number lot lot_number service_number dodid dod_id edipi tribal_id
      enrollment_number registry_number requisition authorization_number auth_number auth authorization prior_auth
      caller_id intake_number unit_id voucher_number voucher tenant_id parcel warrant_number offender_id jail_id
      """),
    WordList(
      .birthLabel,
      """
      dob d_o_b birthday birthdate born bday b-day birth_date date_of_birth birthdays db b
      """),
    WordList(
      .handleLabel,
      """
      handle username user_name user screen_name screenname gamertag instagram insta ig snapchat snap tiktok twitter
      discord venmo cashapp reddit telegram psn steam kik onlyfans twitch youtube_channel login skype
      """),
    WordList(.labelConnector, "number numbers no num nos nr id ids ref code"),
    WordList(.photoLabel, "photo photograph headshot selfie jpg jpeg png heic mugshot yearbook_photo"),
  ]
}
